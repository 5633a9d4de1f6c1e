/**
 * Turns a POST into a command's context and a command's outcome into the answer, the same for every
 * service.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
