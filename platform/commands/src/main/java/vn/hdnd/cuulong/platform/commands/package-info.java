/**
 * The write path, as a use case calls it: load an aggregate, let it decide, and store the decision
 * with one guarded write of one document that holds the state, the version, the recent commands and
 * the events that wait for the broker.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.commands;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
