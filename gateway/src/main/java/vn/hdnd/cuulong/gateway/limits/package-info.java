/** Limits on the requests of one caller. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.limits;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
