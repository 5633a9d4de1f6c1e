/** Tests of the regional exchange as a whole. */
@NullMarked
package vn.hdnd.cuulong.regional;

import org.jspecify.annotations.NullMarked;
