/** The inbox's production classes, wired for the simulation. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
