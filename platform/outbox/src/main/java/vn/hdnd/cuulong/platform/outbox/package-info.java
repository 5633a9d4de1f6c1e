/**
 * The write path: one command is one guarded write to one document that holds the aggregate's
 * state, its version, its recent commands and the events not yet on the broker; the relay takes
 * those events to the topic and the journal, in order, and only then removes them.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
