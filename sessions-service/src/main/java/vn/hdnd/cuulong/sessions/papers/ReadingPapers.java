package vn.hdnd.cuulong.sessions.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;

/** Reads papers for one person: what may be done, and what that person has opened. */
public final class ReadingPapers {

  private final AggregateCommands<PaperReading> readings;
  private final PaperReadings readers;
  private final Deputies deputies;
  private final OpeningPaper opening;

  public ReadingPapers(
      AggregateCommands<PaperReading> readings,
      PaperReadings readers,
      Deputies deputies,
      OpeningPaper opening) {
    this.readings = readings;
    this.readers = readers;
    this.deputies = deputies;
    this.opening = opening;
  }

  /** Why the paper does not take an action of this person. */
  public Optional<Refusal> against(Paper paper, PaperAction action, String account) {
    return action == PaperAction.OPEN ? opening.against(paper, account) : paper.against(action);
  }

  /** Tells whether the secrecy of a paper lets somebody outside the office read it. */
  public boolean isFor(Paper paper, String account, LocalDate day) {
    return paper.details().secrecy() == Secrecy.NORMAL
        || deputies
            .ofAccount(paper.council(), paper.termId(), account)
            .flatMap(deputy -> deputy.stateOn(day))
            .filter(DeputyState.ACTIVE::equals)
            .isPresent();
  }

  /** How many deputies have opened each version. */
  public Map<Integer, Integer> readers(Paper paper) {
    return readers.readers(paper.council(), paper.id());
  }

  /** Returns what a person has opened, for one request. */
  public OwnReadings own(CouncilId council, String account) {
    return new OwnReadings(council, account, deputies, readings);
  }
}
