/**
 * What operators see in the same way of every service: metrics, traces, logs without payloads, and
 * a readiness that reflects the state of broker and store.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.observability;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
