/**
 * Lists of aggregates: what a line shows is kept in the aggregate's own document, and a list is a
 * query over these rows, the latest day first, a stretch at a time.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.lists;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
