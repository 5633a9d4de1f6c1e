/**
 * The ways in which this service says no, and the days that a fact may have. Used by every feature.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
