/** The feeds over HTTP. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.web;

import org.jspecify.annotations.NullMarked;
