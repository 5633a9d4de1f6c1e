/**
 * Holds what a service keeps against golden states: one for each format that ever was, so that a
 * release reads what every earlier one has written.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.testkit.stored;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
