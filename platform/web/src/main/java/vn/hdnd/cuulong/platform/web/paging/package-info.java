/** Lists page by page: an opaque cursor, a limit, and a Link to what follows. */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.paging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
