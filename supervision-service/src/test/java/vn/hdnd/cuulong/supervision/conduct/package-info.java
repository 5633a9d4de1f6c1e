/** Facts about supervisions and the follow-up of their recommendations. */
@NullMarked
package vn.hdnd.cuulong.supervision.conduct;

import org.jspecify.annotations.NullMarked;
