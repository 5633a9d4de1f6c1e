/** Tests of the practice library. */
@NullMarked
package vn.hdnd.cuulong.regional.practices;

import org.jspecify.annotations.NullMarked;
