package vn.hdnd.cuulong.sessions.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** What one person has opened, asked paper by paper; who the person is, is looked up once. */
public final class OwnReadings {

  private final CouncilId council;
  private final String account;
  private final Deputies deputies;
  private final AggregateCommands<PaperReading> readings;
  private final Map<AggregateId<CouncilTerm>, Optional<Deputy>> known = new HashMap<>();

  OwnReadings(
      CouncilId council,
      String account,
      Deputies deputies,
      AggregateCommands<PaperReading> readings) {
    this.council = council;
    this.account = account;
    this.deputies = deputies;
    this.readings = readings;
  }

  /**
   * Returns how far the person is with a paper; empty for somebody who is no deputy of the term.
   *
   * @param accepted number of the version that deputies read; null if there is none
   */
  public Optional<OwnReading> of(
      AggregateId<CouncilTerm> termId, AggregateId<Paper> paperId, @Nullable Integer accepted) {
    return known
        .computeIfAbsent(termId, term -> deputies.ofAccount(council, term, account))
        .map(deputy -> OwnReading.of(accepted == null ? 0 : accepted, opened(paperId, deputy)));
  }

  private int opened(AggregateId<Paper> paperId, Deputy deputy) {
    return readings
        .find(council, PaperReading.idOf(council, paperId, deputy.id()))
        .map(Versioned::state)
        .map(PaperReading::newest)
        .orElse(0);
  }
}
