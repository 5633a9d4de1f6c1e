/** The sessions service: a council's term, its sessions, and the resolutions that it votes on. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
