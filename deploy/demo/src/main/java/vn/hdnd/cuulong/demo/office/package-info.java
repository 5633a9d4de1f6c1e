/** The commands of each office, in numbers that add up to its council's published figures. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
