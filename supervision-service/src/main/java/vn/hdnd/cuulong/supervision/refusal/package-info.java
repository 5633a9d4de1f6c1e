/**
 * Every reason for which this service says no, in one list; the texts stand under the same slugs in
 * {@code messages/problems}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.supervision.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
