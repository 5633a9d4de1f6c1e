package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Tally;

/**
 * Command: record the vote on a resolution. Whether it is adopted is not said but decided.
 *
 * @param number the number that an adopted one received on paper; null for the next free one. A
 *     rejected one receives none
 */
public record RecordVote(LocalDate votedOn, Tally tally, @Nullable Integer number) {}
