/** Lamps that are lit. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sound.lamps;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
