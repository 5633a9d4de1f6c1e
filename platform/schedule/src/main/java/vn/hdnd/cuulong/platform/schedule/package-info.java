/**
 * Work that is due at a time: kept in the service's store, done by one instance at a time, repeated
 * after a failure, parked where no repetition helps. What falls due may be done twice all the same,
 * after a crash between the work and the note of it, so its effect has to be one that repeats
 * without harm: a command under a key that is derived from rule, aggregate and due time.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.schedule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
