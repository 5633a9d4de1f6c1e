package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

/**
 * The vote on a resolution, as it was decided.
 *
 * @param deputiesInOffice deputies in office on the day of the vote, the base of the majority
 * @param number of an adopted resolution; null otherwise
 */
public record Vote(
    LocalDate votedOn,
    Tally tally,
    int deputiesInOffice,
    Outcome outcome,
    @Nullable DocumentNumber number) {}
