package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** A fact about a council's term. */
public sealed interface TermEvent extends DomainEvent {

  /** The records of a council's term were set up. */
  @EventName("vn.hdnd.sessions.council-term-set-up.v1")
  record CouncilTermSetUp(
      AggregateId<CouncilTerm> termId, String term, LocalDate startsOn, int deputiesInOffice)
      implements TermEvent {}

  /** The number of deputies in office changed from a day on. */
  @EventName("vn.hdnd.sessions.deputies-in-office-changed.v1")
  record DeputiesInOfficeChanged(AggregateId<CouncilTerm> termId, LocalDate from, int inOffice)
      implements TermEvent {}
}
