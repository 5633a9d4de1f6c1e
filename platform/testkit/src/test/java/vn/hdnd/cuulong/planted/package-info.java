/** A service that breaks every rule of the architecture once. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.planted;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
