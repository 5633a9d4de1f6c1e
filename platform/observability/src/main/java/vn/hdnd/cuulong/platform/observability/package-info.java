/**
 * What operators see of every service alike: metrics, traces, logs without payloads, and a
 * readiness that tells the truth about broker and store.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.observability;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
