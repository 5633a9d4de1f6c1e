package vn.hdnd.cuulong.votercontact.refusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/** The rules that every decision of this service shares. */
public final class Decide {

  private Decide() {}

  /** Refuses a step before the step that it follows. */
  public static Optional<Refusal> notBefore(LocalDate day, LocalDate preceding) {
    return day.isBefore(preceding)
        ? Optional.of(
            Refusal.of(
                    VoterContactRefusal.BEFORE_PRECEDING_STEP,
                    Map.of("date", day.toString(), "preceding", preceding.toString()))
                .citing(OfficeRule.STEPS_IN_ORDER))
        : Optional.empty();
  }

  /** Refuses if a condition on the state is met. */
  public static Optional<Refusal> when(boolean broken, VoterContactRefusal reason) {
    return broken ? Optional.of(Refusal.of(reason)) : Optional.empty();
  }
}
