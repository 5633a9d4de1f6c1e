/** What the doors of the features share: the names of roles. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.door;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
