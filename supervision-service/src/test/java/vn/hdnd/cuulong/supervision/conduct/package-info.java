/** Facts about supervisions and what becomes of their recommendations. */
@NullMarked
package vn.hdnd.cuulong.supervision.conduct;

import org.jspecify.annotations.NullMarked;
