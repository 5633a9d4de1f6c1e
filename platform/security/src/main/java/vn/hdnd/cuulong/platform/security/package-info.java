/**
 * Authentication and authorisation: every service validates the token itself and opens only the
 * endpoints in its {@link vn.hdnd.cuulong.platform.security.AccessTable}. Everything else is
 * refused. The {@link vn.hdnd.cuulong.platform.security.Caller} that a controller receives has the
 * council that limits every read and write; it is never taken from a header.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
