/**
 * Collects the evidence of a run from where it is: the services' databases, the broker's topics,
 * and the regional service's feeds and figures over HTTP. First it waits until all of that has come
 * to rest; what had not, it says in the evidence.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.faults.collect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
