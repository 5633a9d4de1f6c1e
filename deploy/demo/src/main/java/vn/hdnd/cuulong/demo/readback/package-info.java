/** Reads from the region what was put in, and sets it beside what was published. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.readback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
