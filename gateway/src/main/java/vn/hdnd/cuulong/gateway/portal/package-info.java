/**
 * The web application, served as files; every path that no other package handles is one of its
 * pages.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.gateway.portal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
