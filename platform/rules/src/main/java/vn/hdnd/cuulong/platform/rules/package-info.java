/**
 * The law as data: tables whose rows are valid for a time and carry their citation. The row that
 * counts is the one in force on the day of the event, never today's.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
