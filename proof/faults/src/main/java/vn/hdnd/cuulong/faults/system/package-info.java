/**
 * The processes of a system under test: what they are, how each was started, and starting one
 * again.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
