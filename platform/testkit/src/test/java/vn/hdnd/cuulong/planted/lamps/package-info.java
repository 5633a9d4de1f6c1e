/** Breaks the rules of a feature's root; it lacks one annotation. */
@NullMarked
package vn.hdnd.cuulong.planted.lamps;

import org.jspecify.annotations.NullMarked;
