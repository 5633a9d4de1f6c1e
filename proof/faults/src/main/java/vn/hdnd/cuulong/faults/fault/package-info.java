/** What goes wrong in a run: each kind of fault, and how it is mended. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.fault;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
