/**
 * Sends a plan: a few commands at a time for each office, patiently, and so that a stopped run goes
 * on where it was.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.send;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
