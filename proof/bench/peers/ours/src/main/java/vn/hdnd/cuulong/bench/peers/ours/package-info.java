/** The lamps on our own write path: one guarded write of one document, and the relay. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.ours;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
