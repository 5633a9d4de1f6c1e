/**
 * Removes one safeguard of the platform in the running processes, which the checker has to detect.
 * These classes are loaded into those processes.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.mutation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
