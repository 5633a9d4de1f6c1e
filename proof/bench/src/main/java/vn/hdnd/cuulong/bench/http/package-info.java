/** Benchmarks over HTTP: the load comes from wrk, the reference is nginx. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
