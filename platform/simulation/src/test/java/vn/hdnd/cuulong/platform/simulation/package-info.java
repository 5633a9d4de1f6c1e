/**
 * A seeded simulation of the write path and of consumption: the production classes of several
 * instances on a model of the store and of the broker, in one thread, with every context switch,
 * fault and clock tick chosen by one seed.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.simulation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
