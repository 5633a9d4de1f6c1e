/**
 * The lists that an office looks through: terms, sessions and resolutions with filters, search and
 * pages. They are read views, built from the service's own events a moment after each command; a
 * single record is read from the features themselves, where it is up to date.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.lists;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
