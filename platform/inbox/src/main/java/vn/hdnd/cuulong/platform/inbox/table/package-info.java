/**
 * A compacted topic as a local table: a service looks up in its own memory what another service
 * publishes there, even while the broker or that service is away.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
