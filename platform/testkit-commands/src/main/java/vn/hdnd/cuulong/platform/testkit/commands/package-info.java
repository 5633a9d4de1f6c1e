/**
 * The vocabulary of the tests of aggregates and use cases, the same in every service and free of
 * Spring: who asks, what was decided, and what came of a command.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.testkit.commands;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
