/** Figures built again from a million events, against Kafka's own consumer benchmark. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.rebuild;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
