/** Why this service refuses a request, how it counts days, and which days are possible. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
