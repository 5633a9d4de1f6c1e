/**
 * The platform with one of its safeguards taken out, in the running processes; the checker has to
 * find out. What is here is loaded into those processes.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.mutation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
