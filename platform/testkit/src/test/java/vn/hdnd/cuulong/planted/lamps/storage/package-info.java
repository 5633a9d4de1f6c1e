/** Breaks the rules of a store. */
@NullMarked
package vn.hdnd.cuulong.planted.lamps.storage;

import org.jspecify.annotations.NullMarked;
