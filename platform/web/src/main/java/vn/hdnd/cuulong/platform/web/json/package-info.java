/**
 * Strict reading of JSON from outside: unknown or repeated fields, coerced scalars and deep nesting
 * are refused. Messages from the broker are read elsewhere, leniently.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.web.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
