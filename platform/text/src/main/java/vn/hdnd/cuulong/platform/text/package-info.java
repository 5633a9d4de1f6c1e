/**
 * The canonical form of typed text, and the key that decides whether two typed names are the same.
 * Both are the same in every service; the form is stored and shown, the key never is.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
