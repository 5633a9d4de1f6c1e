/**
 * Divides work among the running instances: each share of it is held by one of them at a time,
 * under an epoch that grows whenever the share changes hands.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.leases;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
