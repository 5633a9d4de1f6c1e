/**
 * Judges the evidence of a fault run: each {@link vn.hdnd.cuulong.faults.check.Check} proves one
 * thing, and together they prove that nothing acknowledged was lost, nothing refused was done,
 * nothing was invented, and every event had exactly one effect, in order, wherever it is shown.
 *
 * <p>It assumes that a client uses a key for one command only, that the times of attempts come from
 * one clock, and that the clients had stopped and the system was idle before the evidence was
 * collected. An answer that promises nothing (no answer, 408, 429, 5xx) proves nothing either: the
 * journal decides whether such a command was done, and the rest has to agree with it.
 *
 * <p>{@link vn.hdnd.cuulong.faults.check.SystemCommands} recognises commands of the system itself;
 * commands stored before the run are recognised by their keys.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
