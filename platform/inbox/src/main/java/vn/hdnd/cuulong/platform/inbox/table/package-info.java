/**
 * A compacted topic as a table at hand: what another service keeps true there, a service looks up
 * in its own memory, and goes on looking up while the broker or that service is away.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
