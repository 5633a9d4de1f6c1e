/** What the interface descriptions of all services have in common. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.openapi;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
