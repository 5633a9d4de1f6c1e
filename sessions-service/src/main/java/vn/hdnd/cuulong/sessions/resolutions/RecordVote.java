package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Tally;

/**
 * Command: record the vote on a resolution. Whether it is adopted is not said but decided.
 *
 * @param number the number that it received on paper, which says that it was adopted; null for the
 *     next free one, if it is
 */
public record RecordVote(LocalDate votedOn, Tally tally, @Nullable Integer number) {}
