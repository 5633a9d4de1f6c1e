/** Eight clients that write commands over HTTP and keep what they asked and were answered. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.client;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
