/**
 * Routing: each service under its own path, with the caller's token, behind a breaker and a time
 * limit.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.routes;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
