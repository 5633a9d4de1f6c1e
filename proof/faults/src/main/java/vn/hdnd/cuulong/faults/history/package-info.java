/** The requests of the clients and their answers. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
