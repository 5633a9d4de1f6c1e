/**
 * The requests that offices send, as the services' interfaces have them: records of the
 * demonstration's own, with only the fields that it sets.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.requests;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
