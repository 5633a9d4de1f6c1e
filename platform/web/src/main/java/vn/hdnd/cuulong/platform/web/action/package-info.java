/**
 * What may be done with a case, in the view of the case: each command that is open to the caller's
 * roles, allowed or refused with its reason. The reason comes from the rules that decide.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.action;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
