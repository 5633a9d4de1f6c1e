/** Tests of the register. */
@NullMarked
package vn.hdnd.cuulong.regional.councils;

import org.jspecify.annotations.NullMarked;
