/** The lamps in a table of PostgreSQL, shared by the systems measured there. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.postgres;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
