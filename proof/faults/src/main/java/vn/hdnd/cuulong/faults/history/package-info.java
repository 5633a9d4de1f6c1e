/** What the clients asked and what they were answered. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
