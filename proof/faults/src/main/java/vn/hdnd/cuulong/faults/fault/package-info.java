/** The faults of a run: what each kind does and how it is repaired. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.fault;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
