/** Draft resolutions, the vote on them, and the document number that an adopted one receives. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
