/**
 * The agency feeds: the public events of a council in a dense index 1, 2, 3…, pulled page by page.
 * An entry is given the next index when it is kept and never changes, so every reader sees the
 * same. Which types are public is said here, by the reader's own list: an unknown type never
 * enters.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.feeds;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
