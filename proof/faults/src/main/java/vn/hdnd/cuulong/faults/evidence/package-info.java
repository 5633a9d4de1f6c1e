/**
 * The results of a fault run as plain records: the answers to clients, the data that each service
 * stored and published, and what readers were shown.
 *
 * <p>Operators' acts in a journal (sequence 0) are no events and are not part of it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
