/**
 * Every refusal over HTTP is a problem document (RFC 9457) with a stable type, in Vietnamese or
 * English as requested. Texts are in this package's bundle and in a service's own bundle
 * messages/problems, under the problem's slug; {name} in a text is filled from the problem's
 * arguments. No stack trace and nothing personal ever reaches a text.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.problem;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
