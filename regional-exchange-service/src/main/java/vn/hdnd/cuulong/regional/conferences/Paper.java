package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a council handed in.
 *
 * @param n which one of its conference, from 1
 * @param practiceId the practice that it tells of, if any
 * @param acceptedOn null until it is accepted
 */
public record Paper(
    int n,
    String council,
    String title,
    String summary,
    @Nullable String practiceId,
    @Nullable LocalDate acceptedOn) {

  Paper accepted(LocalDate day) {
    return new Paper(n, council, title, summary, practiceId, day);
  }
}
