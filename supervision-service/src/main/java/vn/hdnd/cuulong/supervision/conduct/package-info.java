/**
 * One supervision from its opening through its conclusion to the last verified recommendation. The
 * rules of what may follow what are in {@code ConclusionRules} and {@code FollowUpRules}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.supervision.conduct;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
