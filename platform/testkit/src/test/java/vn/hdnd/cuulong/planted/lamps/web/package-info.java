/** Breaks the rules of an adapter. */
@NullMarked
package vn.hdnd.cuulong.planted.lamps.web;

import org.jspecify.annotations.NullMarked;
