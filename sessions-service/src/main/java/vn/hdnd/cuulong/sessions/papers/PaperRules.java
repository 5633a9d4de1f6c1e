package vn.hdnd.cuulong.sessions.papers;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.agenda.AgendaItem;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for the papers of a session, one method each. */
final class PaperRules {

  /** More drafts than a paper has before a session. */
  static final int MOST_VERSIONS = 50;

  private PaperRules() {}

  /** A paper comes before the council has dealt with its item. */
  static Optional<Refusal> itemTakesPapers(Optional<AgendaItem> item) {
    return item.map(PaperRules::takesPapers)
        .orElseGet(() -> Optional.of(Refusal.of(SessionsRefusal.AGENDA_ITEM_UNKNOWN)));
  }

  private static Optional<Refusal> takesPapers(AgendaItem item) {
    if (!item.stands()) {
      return Optional.of(Refusal.of(SessionsRefusal.AGENDA_ITEM_WITHDRAWN));
    }
    return item.finishedAt() == null
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.AGENDA_ITEM_FINISHED));
  }

  static Optional<Refusal> standing(PaperState state) {
    return state == PaperState.WITHDRAWN
        ? Optional.of(Refusal.of(SessionsRefusal.PAPER_WITHDRAWN))
        : Optional.empty();
  }

  /** Only a version that was filed, and not judged yet, is accepted or returned. */
  static Optional<Refusal> waitsForTheOffice(PaperState state) {
    return standing(state)
        .or(() ->
            state == PaperState.FILED
                ? Optional.empty()
                : Optional.of(Refusal.of(SessionsRefusal.PAPER_NOT_WAITING)));
  }

  static Optional<Refusal> roomForMore(int versions) {
    return OfficeRule.broken(
        versions >= MOST_VERSIONS,
        SessionsRefusal.PAPER_REPLACED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_VERSIONS)));
  }

  /** The same file is no new version. */
  static Optional<Refusal> differs(Optional<PaperVersion> newest, String digest) {
    return newest
        .filter(version -> version.digest().equals(digest))
        .map(version ->
            Refusal.of(
                SessionsRefusal.PAPER_UNCHANGED, Map.of("version", Integer.toString(version.n()))));
  }

  static Optional<Refusal> hasSomethingToRead(Optional<PaperVersion> accepted) {
    return accepted.isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.PAPER_NOT_READABLE));
  }
}
