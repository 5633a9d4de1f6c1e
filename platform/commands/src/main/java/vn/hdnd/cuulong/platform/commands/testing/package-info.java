/** A small aggregate and contexts of commands, for the tests of what stands on the write path. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.commands.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
