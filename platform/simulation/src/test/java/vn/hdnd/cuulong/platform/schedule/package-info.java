/** Opens the schedule to the simulation. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.schedule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
