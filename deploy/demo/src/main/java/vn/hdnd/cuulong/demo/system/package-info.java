/** The accounts of this demonstration, and the gateways as they reach them. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
