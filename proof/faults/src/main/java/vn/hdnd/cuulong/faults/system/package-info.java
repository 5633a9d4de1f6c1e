/**
 * The processes of a system under test: their roles, how each was started, and how to restart it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
