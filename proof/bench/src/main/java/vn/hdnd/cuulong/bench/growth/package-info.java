/** The cost of growth over the years: an old aggregate, a full council and many councils. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.growth;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
