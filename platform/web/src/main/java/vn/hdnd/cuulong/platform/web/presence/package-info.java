/** Whether a caller still waits for the answer, for requests that take long on purpose. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.presence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
