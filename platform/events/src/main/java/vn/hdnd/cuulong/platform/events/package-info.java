/**
 * The results of a service: decisions, refusals, and published events. Plain Java; the contract of
 * an event (schema, sample, classification) is a resource of the service that owns it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.events;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
