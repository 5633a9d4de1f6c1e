/** Checks whether a caller still waits for the answer, for long-polling requests. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.presence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
