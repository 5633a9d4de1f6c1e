/**
 * Collects the evidence of a run from its places: the services' databases, the broker's topics, and
 * the regional service's feeds and figures over HTTP. First it waits until all of these are idle;
 * the evidence names those that were not.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.collect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
