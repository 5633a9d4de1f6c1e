/**
 * Fault runs: clients write histories while processes die, stop, lose their broker or their disk;
 * then a checker compares what was answered with what is stored, published and shown.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
