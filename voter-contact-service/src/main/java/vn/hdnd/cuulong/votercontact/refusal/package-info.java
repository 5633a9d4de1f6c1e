/**
 * The refusal reasons of this service, and the rule for the days of facts. Used by every feature.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
