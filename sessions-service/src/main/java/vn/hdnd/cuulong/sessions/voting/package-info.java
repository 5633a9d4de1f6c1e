/**
 * The law of voting: tallies, majorities, and which majority a matter needs on which day. Pure
 * values without state; {@code VotingLaw} is the one file in which a majority is written.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.sessions.voting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
