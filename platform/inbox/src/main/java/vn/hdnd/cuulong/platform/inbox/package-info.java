/**
 * Consumption: at-least-once delivery turned into exactly one effect, by the position kept in the
 * document that holds the effect. An event after a gap waits, a poison event parks its aggregate
 * and not the partition, and a message that is no event is skipped.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
