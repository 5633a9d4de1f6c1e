/**
 * The supervision service: supervisions of the council, their recommendations, and the follow-up.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.supervision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
