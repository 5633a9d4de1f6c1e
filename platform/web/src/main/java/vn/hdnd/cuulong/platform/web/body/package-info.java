/** Limits request bodies: a body is read once, up to the limit, before other code sees it. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.body;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
