/**
 * Fault runs: clients record histories while processes die, stop, or lose their broker or disk
 * space; then a checker compares the answers with what is stored, published and shown.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
