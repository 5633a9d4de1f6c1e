/**
 * Search as Vietnamese people type: with marks or without, a whole number or its beginning. A view
 * keeps a form of the texts to be found, and a query is brought to the same form.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.lists.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
