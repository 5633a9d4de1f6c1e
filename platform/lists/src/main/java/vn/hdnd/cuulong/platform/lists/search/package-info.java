/**
 * Search as Vietnamese people type: with diacritics or without, a whole number or its beginning. A
 * row stores its texts in a searchable form, and a query is brought to the same form.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.lists.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
