/** How much one caller may ask for. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.limits;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
