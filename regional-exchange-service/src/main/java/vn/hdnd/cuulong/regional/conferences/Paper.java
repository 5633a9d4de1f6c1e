package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A paper that a council submitted.
 *
 * @param n its number within the conference, from 1
 * @param practiceId the practice that it presents, if any
 * @param acceptedOn null until it is accepted
 */
public record Paper(
    int n,
    CouncilId council,
    String title,
    String summary,
    @Nullable String practiceId,
    @Nullable LocalDate acceptedOn) {

  Paper accepted(LocalDate day) {
    return new Paper(n, council, title, summary, practiceId, day);
  }
}
