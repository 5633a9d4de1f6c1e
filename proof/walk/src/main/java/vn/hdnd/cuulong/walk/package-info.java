/** Runs the requests of docs/requests, as a reader would in an editor, and checks the answers. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.walk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
