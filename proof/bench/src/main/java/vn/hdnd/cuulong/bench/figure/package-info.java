/** From an acknowledged command to the visible figure, against a round trip through two topics. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.figure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
