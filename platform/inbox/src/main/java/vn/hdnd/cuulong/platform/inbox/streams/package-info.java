/** What streams keep, in their own state, of events that a newer program will read. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox.streams;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
