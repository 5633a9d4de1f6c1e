/**
 * The agenda of a session as a timed tree: its items, the steps from the draft to the approval,
 * what changed afterwards and why, the item that is dealt with now, and how far the session's
 * preparation is. What each item needs is compared with the papers that came, which {@code
 * ItemPapers} finds, by item and kind.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.agenda;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
