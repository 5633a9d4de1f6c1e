/** The web application, served as files; every path that is nobody else's is a page of it. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.portal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
