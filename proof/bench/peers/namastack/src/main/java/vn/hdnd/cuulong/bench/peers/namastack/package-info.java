/** The lamps with Namastack Outbox and a handler that sends to Kafka. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.namastack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
