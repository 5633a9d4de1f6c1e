/** What grows with the years: how much an old aggregate, a full council and many councils cost. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.growth;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
