/**
 * One load for every system that turns a command into an event on a topic: the same lamps, the same
 * clients, the same bytes, and one reader that says when an event could be seen.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.load;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
