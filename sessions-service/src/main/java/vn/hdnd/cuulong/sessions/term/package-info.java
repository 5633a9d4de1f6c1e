/**
 * The council body: one term of one council, with the number of deputies in office from day to day.
 * Other features read it through {@code Terms}; the number is the base of every majority.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.term;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
