/** How fast the relay drains a backlog, against a plain producer of the same bytes. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.relay;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
