/**
 * The requests that offices send to the services' interfaces: the demonstration's own records, with
 * only the fields that it sets.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.requests;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
