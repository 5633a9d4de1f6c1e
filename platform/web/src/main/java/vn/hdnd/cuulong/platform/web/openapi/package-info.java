/** The common parts of all services' interface descriptions. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.openapi;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
