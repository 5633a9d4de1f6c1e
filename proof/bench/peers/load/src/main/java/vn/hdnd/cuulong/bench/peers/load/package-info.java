/**
 * One load for every system that turns a command into an event on a topic: the same lamps, clients
 * and bytes, and one reader that records when an event became visible.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.load;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
