/**
 * Reading a whole topic without a consumer group: every instance of a service gets every record,
 * and nothing about its position is stored.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox.follow;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
