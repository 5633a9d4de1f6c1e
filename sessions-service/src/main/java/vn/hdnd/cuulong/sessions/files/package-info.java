/**
 * What may be filed as a file: its type by its content, its name, and that it is whole, open and
 * harmless.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.files;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
