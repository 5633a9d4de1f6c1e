/**
 * One program for every gateway; a file under {@code gateways/} configures it for an office. It has
 * no business logic and stores only sessions.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
