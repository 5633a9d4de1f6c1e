package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** Rules for what an item says and where it stands, one method each. */
final class AgendaItemRules {

  /** Office rule, not law: deeper numbers such as 1.2.3.4 are not read any more. */
  static final int DEEPEST = 3;

  private AgendaItemRules() {}

  static Optional<Refusal> stands(AgendaItem item) {
    return item.stands()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.AGENDA_ITEM_WITHDRAWN));
  }

  static Optional<Refusal> withinTheSession(AgendaItemDetails item, LocalDate opensOn) {
    @Nullable LocalDate day = item.day();
    return day == null
        ? Optional.empty()
        : OfficeRule.broken(
            day.isBefore(opensOn),
            SessionsRefusal.ITEM_BEFORE_SESSION,
            Map.of("date", day.toString(), "opensOn", opensOn.toString()));
  }

  /** Each normative draft states its ground, and nothing else has one. */
  static Optional<Refusal> statesItsGround(AgendaItemDetails item, LocalDate opensOn) {
    if (item.kind() != AgendaItemKind.NORMATIVE_DRAFT) {
      return OfficeRule.broken(
          item.ground() != null, SessionsRefusal.GROUND_OF_ANOTHER_KIND, Map.of());
    }
    return AgendaLaw.grounds(opensOn)
        .filter(law -> item.ground() == null)
        .map(law -> Refusal.of(SessionsRefusal.GROUND_MISSING).citing(law.citation()));
  }

  static Optional<Refusal> onlyReportsHaveContents(AgendaItemDetails item) {
    return OfficeRule.broken(
        item.content() != null && item.kind() != AgendaItemKind.REPORT,
        SessionsRefusal.CONTENT_OF_ANOTHER_KIND,
        Map.of());
  }

  /** The draft is one of the same session, and of the kind that the item says. */
  static Optional<Refusal> fitsItsDraft(
      AgendaItemDetails item, Agenda agenda, Optional<Resolution> draft) {
    if (item.resolutionId() == null) {
      return Optional.empty();
    }
    return draft
        .filter(known -> known.sessionId().equals(agenda.sessionId()))
        .map(known ->
            OfficeRule.broken(
                item.kind().ofDraft().filter(known.kind()::equals).isEmpty(),
                SessionsRefusal.DRAFT_OF_ANOTHER_KIND,
                Map.of()))
        .orElseGet(() -> Optional.of(Refusal.of(SessionsRefusal.RESOLUTION_UNKNOWN)));
  }

  /** A draft stands on the agenda once. */
  static Optional<Refusal> draftOnce(AgendaItemDetails item, AgendaItems items, int n) {
    @Nullable AggregateId<Resolution> draftId = item.resolutionId();
    return draftId == null
        ? Optional.empty()
        : items
            .about(draftId)
            .filter(other -> other.n() != n)
            .map(other ->
                Refusal.of(
                    SessionsRefusal.DRAFT_ON_THE_AGENDA, Map.of("title", other.details().title())));
  }

  /** A part belongs to an item that stands, not to itself, and not too deep. */
  static Optional<Refusal> belowAStandingItem(
      @Nullable Integer parent, AgendaItems items, int n, int height) {
    if (parent != null && items.find(parent).filter(AgendaItem::stands).isEmpty()) {
      return Optional.of(Refusal.of(SessionsRefusal.AGENDA_ITEM_UNKNOWN));
    }
    return OfficeRule.broken(items.isWithin(parent, n), SessionsRefusal.ITEM_BELOW_ITSELF, Map.of())
        .or(() ->
            OfficeRule.broken(
                items.depthOf(parent) + height > DEEPEST,
                SessionsRefusal.ITEM_TOO_DEEP,
                Map.of("limit", Integer.toString(DEEPEST))));
  }

  static Optional<Refusal> saysSomethingElse(AgendaItem item, AgendaItemDetails details) {
    return item.details().equals(details)
        ? Optional.of(Refusal.of(SessionsRefusal.ITEM_UNCHANGED))
        : Optional.empty();
  }

  static Optional<Refusal> hasNoParts(AgendaItem item, AgendaItems items) {
    return items.partsOf(item.n()).isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.ITEM_HAS_PARTS));
  }

  /** What the council has dealt with stays on the agenda. */
  static Optional<Refusal> notTakenUp(AgendaItem item) {
    return item.takenUpAt() == null
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.ITEM_WAS_TAKEN_UP));
  }

  /** The council deals with one item at a time. */
  static Optional<Refusal> noneIsPresent(AgendaItems items) {
    return items
        .present()
        .map(now ->
            Refusal.of(
                SessionsRefusal.ANOTHER_ITEM_PRESENT, Map.of("title", now.details().title())));
  }

  static Optional<Refusal> isPresent(AgendaItem item) {
    return item.dealtWithNow()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.ITEM_NOT_PRESENT));
  }
}
