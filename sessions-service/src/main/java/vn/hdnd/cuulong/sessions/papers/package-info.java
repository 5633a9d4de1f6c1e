/**
 * The papers of a session as files with their versions (S-12, S-23): expected, filed, returned,
 * accepted, withdrawn; and which deputy has opened which version.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.papers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
