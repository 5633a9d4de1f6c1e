/** What each office does, in numbers that add up to what its council has published. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
