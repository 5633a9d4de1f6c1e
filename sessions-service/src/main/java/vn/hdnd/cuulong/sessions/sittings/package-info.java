/**
 * The sittings of a session: the roll of the deputies in office, who is present, and whether that
 * is a quorum. Votes are taken in a sitting that is open.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.sittings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
