/** The running system: its doors, its accounts, and their tokens. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.system;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
