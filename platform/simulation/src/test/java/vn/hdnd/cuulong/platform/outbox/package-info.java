/** The write path's production classes, as the simulation puts them together. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
