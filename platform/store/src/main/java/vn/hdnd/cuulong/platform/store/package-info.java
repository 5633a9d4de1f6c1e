/**
 * How the platform speaks with its store: what a failure of it means, in one place for every
 * adapter, and an alarm where the store refuses what the service may not do.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
