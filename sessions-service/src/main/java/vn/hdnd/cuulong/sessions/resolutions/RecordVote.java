package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Tally;

/**
 * Command: record the vote on a resolution. The system decides whether it is adopted.
 *
 * @param number the number on paper, which asserts adoption; null for the next free one if it is
 *     adopted
 */
public record RecordVote(LocalDate votedOn, Tally tally, @Nullable Integer number) {}
