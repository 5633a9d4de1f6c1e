/**
 * Shared parts of all store adapters: the meaning of a store's failures, and an alarm when the
 * store denies a permission.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
