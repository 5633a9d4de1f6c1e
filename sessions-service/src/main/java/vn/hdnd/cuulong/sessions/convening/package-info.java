/**
 * Sessions of the council, from the convening to the closing. Other features read them through
 * {@code Sessions}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.convening;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
