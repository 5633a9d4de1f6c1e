/** The aggregate of the benchmarks, on the platform's own write path. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
