/** What Tomcat does before and after every filter: how long it waits, and what it says itself. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.container;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
