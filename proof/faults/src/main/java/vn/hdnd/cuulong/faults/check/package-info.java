/**
 * Judges the evidence of a fault run: each {@link vn.hdnd.cuulong.faults.check.Check} proves one
 * thing, and together they prove that nothing acknowledged was lost, nothing refused was done,
 * nothing was made up, and every event had its one effect, in order, wherever it is shown.
 *
 * <p>What it takes for granted: a client uses a key for one command only; times of attempts are of
 * one clock; the clients had stopped and the system had come to rest before the evidence was
 * collected. An answer that promises nothing (no answer, 408, 429, 5xx) proves nothing either: the
 * journal decides whether such a command was done, and the rest has to agree with it.
 *
 * <p>Commands of the system itself are told apart by {@link
 * vn.hdnd.cuulong.faults.check.SystemCommands}; what was stored before the run, by its keys.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
