/** Rounds, medians, ratios, and the lines that are printed of them. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.measure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
