/** Reads the loaded figures from the region and compares them with the published ones. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.readback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
