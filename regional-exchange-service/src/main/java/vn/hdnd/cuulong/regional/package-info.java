/**
 * The regional exchange: the data that the councils of the region share. Its features are {@code
 * councils} (the register and its lineage), {@code statistics}, {@code practices}, {@code
 * conferences} and {@code feeds}; this package has only their common parts and the program itself.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
