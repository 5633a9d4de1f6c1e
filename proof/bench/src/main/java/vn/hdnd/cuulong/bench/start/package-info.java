/** The time until a built system is ready, and its memory. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.start;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
