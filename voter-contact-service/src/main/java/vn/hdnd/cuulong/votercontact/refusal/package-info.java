/**
 * The ways in which this service says no, and the day on which a fact may stand. Used by every
 * feature.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
