/**
 * The part of HTTP that every process handles in the same way; see the packages below. It
 * configures itself: a service adds its controllers and the texts of its own refusals.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
