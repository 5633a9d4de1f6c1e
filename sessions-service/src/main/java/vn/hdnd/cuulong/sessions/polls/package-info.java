/**
 * Votes in the chamber: a poll is opened in a sitting, each deputy present casts one ballot, and
 * the count follows the closing. A ballot that was acknowledged is counted, once.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.polls;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
