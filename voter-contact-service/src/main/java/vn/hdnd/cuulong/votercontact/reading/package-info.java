/**
 * What an office looks at: lists with filters, search and pages, and single records. Lists are read
 * views, built from the service's own events a moment after each command; a single record is read
 * from its feature, where it is up to date. Uses all three features; none uses it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.votercontact.reading;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
