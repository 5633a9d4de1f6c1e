package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The records of a council's term were set up. */
public record CouncilTermSetUp(String termId, String term, LocalDate startsOn, int deputiesInOffice)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.council-term-set-up.v1";
}
