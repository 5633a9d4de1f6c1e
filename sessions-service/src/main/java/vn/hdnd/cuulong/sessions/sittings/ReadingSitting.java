package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** Reads a sitting for one person: who the person is on the roll, and what may be done. */
public final class ReadingSitting {

  private final Deputies deputies;
  private final List<OpenPolls> polls;

  public ReadingSitting(Deputies deputies, List<OpenPolls> polls) {
    this.deputies = deputies;
    this.polls = List.copyOf(polls);
  }

  /** Returns the deputy whose account this is. */
  public Optional<Deputy> deputy(Sitting sitting, String account) {
    return deputies.ofAccount(sitting.council(), sitting.termId(), account);
  }

  /** Why the sitting does not take an action of this person. */
  public Optional<Refusal> against(
      Sitting sitting, SittingAction action, String account, LocalDate today) {
    return switch (action) {
      case RECORD_ATTENDANCE -> sitting.against(action, today);
      case CHECK_IN ->
          sitting
              .against(action, today)
              .or(() -> CheckingIn.against(sitting, deputy(sitting, account)));
      case CLOSE ->
          sitting.against(action, today).or(() -> SittingRules.notWhilePolling(polling(sitting)));
    };
  }

  private boolean polling(Sitting sitting) {
    return polls.stream().anyMatch(each -> each.any(sitting.council(), sitting.id()));
  }
}
