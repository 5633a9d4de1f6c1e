/**
 * The stored form of a service's records: a number for each format, the steps from an older format
 * to the next, and a reader that refuses unknown fields instead of dropping them.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.stored;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
