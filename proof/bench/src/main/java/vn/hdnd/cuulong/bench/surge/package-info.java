/** Checks the answers in a surge, and what was stored afterwards. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.surge;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
