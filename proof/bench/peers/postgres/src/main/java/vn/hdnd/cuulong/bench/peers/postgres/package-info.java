/** The lamps in a table of PostgreSQL: what the systems that are measured there have in common. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.peers.postgres;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
