/**
 * Who calls, and whether they may: every service checks the token itself and opens only the
 * endpoints that its {@link vn.hdnd.cuulong.platform.security.AccessTable} names. What is not in
 * the table is refused. The {@link vn.hdnd.cuulong.platform.security.Caller} a controller receives
 * carries the council that scopes every read and write; no header ever names one.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
