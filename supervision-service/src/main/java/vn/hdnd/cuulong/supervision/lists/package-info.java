/**
 * The list of supervisions that an office looks through, with filters, search and pages: a read
 * view, built from the service's own events a moment after each command.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.supervision.lists;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
