/**
 * The plan: every command of the demonstration with its key, in the order of their dependencies. It
 * is made without a network, and is the same each time.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
