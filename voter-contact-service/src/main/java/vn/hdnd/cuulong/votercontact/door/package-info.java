/** What the doors of the features share: the names of roles and the forms of texts. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.door;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
