/**
 * What the Standing Committee decides between two sessions (S-45, S-46), and the queue of what it
 * has to report to the council at the next one.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.decisions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
