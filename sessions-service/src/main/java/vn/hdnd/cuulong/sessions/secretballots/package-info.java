/**
 * Secret ballots in a sitting: elections, dismissals and confidence votes, on paper or by the
 * electronic ballot box. Nothing that the service keeps links a deputy and a choice; ADR 0034 says
 * how, and what that does not cover.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.secretballots;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
