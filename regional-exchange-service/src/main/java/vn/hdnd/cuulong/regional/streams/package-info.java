/** What all features use of the service's one streams program: topics, backlog and failures. */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.streams;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
