/** A small aggregate and command contexts, for tests of code that uses the write path. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.commands.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
