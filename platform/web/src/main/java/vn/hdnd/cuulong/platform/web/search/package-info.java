/**
 * Search as Vietnamese people type: without marks as well as with them. A view keeps a folded key
 * of the texts to be found, and a query is folded the same way.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.web.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
