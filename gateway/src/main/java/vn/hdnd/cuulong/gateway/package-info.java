/**
 * One program for every gateway; a file under {@code gateways/} says which office's door it is. It
 * holds no business logic and keeps nothing but sessions.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
