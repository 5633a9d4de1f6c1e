/**
 * The form of every request, whatever it asks for: a body is JSON and nothing else, and a value
 * that decides something is said once.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
