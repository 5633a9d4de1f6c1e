/** Conferences over HTTP. */
@NullMarked
package vn.hdnd.cuulong.regional.conferences.web;

import org.jspecify.annotations.NullMarked;
