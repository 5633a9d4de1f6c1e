/** How long it takes until a built system is ready, and how much memory it holds. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.start;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
