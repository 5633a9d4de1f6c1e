/**
 * Tells who has a case on the screen that it has changed: a stream of server-sent events per
 * caller, fed from the service's own topic. Include the module and declare {@link
 * vn.hdnd.cuulong.platform.live.LiveCases}; the endpoint {@code /live} and its row of the access
 * table come with it. A stream says which case changed and never what it contains, so the rules of
 * who may read what stay with the queries.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.live;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
