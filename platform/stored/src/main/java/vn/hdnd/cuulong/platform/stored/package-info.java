/**
 * The form in which a service keeps its records: a number for each format, the steps from an older
 * format to the next, and a reader that refuses what it does not know instead of dropping it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.stored;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
