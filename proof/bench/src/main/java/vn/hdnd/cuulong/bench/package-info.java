/** Benchmarks: ours and a reference in turn, in one run, on one machine. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
