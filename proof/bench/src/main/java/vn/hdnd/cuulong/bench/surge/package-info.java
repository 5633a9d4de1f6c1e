/** Whether a surge was answered honestly, and what became of it. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.surge;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
