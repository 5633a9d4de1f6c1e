/** Eight clients that send commands over HTTP and record requests and answers. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.client;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
