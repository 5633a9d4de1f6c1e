/**
 * The agency feeds: the public events of a council in a dense index 1, 2, 3…, pulled page by page.
 * An entry gets the next index when it is stored and never changes, so every reader sees the same.
 * This reader's own list decides which types are public: an unknown type never enters.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.feeds;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
