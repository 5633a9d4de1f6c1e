/**
 * How JSON from outside is read: unknown or repeated fields, coerced scalars and deep nesting are
 * refused. Messages from the broker are read elsewhere, and leniently.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
