/** Lists of view documents: filtered, newest first, a stretch at a time. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.inbox.lists;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
