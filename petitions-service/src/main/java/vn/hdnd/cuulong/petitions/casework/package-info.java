/**
 * A petition on its way: received, forwarded to the body that is competent or answered with
 * guidance, followed by reminders to the answer, closed. A council resolves no petition itself, so
 * there is no such step. {@link vn.hdnd.cuulong.petitions.casework.Petition} decides, the rules it
 * asks are in {@link vn.hdnd.cuulong.petitions.casework.HandlingRules}. Uses intake's kinds,
 * grounds and code.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.petitions.casework;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
