/** The practice library over HTTP. */
@NullMarked
package vn.hdnd.cuulong.regional.practices.web;

import org.jspecify.annotations.NullMarked;
