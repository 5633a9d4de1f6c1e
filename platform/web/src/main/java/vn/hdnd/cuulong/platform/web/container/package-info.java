/** Tomcat's behaviour outside the filters: its time limits and its own answers. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.container;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
