/**
 * Ids as types of their own in Java, which are plain strings in JSON, in the store and in a path.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.ids;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
