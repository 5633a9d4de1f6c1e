/**
 * What is known by an id: a council, and an aggregate of a type. An id is a type of its own in Java
 * and a plain string in JSON, in the store and in a path.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.ids;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
