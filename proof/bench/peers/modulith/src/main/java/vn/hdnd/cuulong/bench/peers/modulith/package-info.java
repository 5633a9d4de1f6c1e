/** The lamps with Spring Modulith's event publication registry and its way to Kafka. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.modulith;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
