/** Durable commands per second, against plain inserts of the same bytes. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.bench.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
