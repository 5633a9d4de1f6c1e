/**
 * What a fault run left behind, as plain records: what the clients were told, what each service
 * stored, published and kept, and what readers were shown.
 *
 * <p>Operators' acts in a journal (sequence 0) are no events and are not part of it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
