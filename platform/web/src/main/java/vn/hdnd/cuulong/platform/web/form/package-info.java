/**
 * Checks of the form of every request: a body is JSON and nothing else, and an important value
 * occurs once.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
