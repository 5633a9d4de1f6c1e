package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.practices.Practice;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

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
    @Nullable AggregateId<Practice> practiceId,
    @Nullable LocalDate acceptedOn) {

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(PaperAction action) {
    return switch (action) {
      case ACCEPT ->
          acceptedOn == null
              ? Optional.empty()
              : Optional.of(Refusal.of(RegionalRefusal.PAPER_ALREADY_ACCEPTED));
    };
  }

  Paper accepted(LocalDate day) {
    return new Paper(n, council, title, summary, practiceId, day);
  }
}
