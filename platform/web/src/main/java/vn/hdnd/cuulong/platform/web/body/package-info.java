/**
 * Limits request bodies, route by route: a body is read once, up to the limits of its route, before
 * other code sees it. A large body takes no more memory than a small one.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.body;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
