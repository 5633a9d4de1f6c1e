/** Knows the root, which knows it. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.planted.shelf;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
