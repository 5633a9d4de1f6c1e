/** A small service that keeps every rule. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sound;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
