/** The lamps with an outbox table that Debezium's engine reads out of PostgreSQL's log. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.debezium;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
