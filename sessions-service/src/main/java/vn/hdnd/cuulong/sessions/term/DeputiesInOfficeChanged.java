package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The number of deputies in office changed from a day on. */
public record DeputiesInOfficeChanged(String termId, LocalDate from, int inOffice)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.deputies-in-office-changed.v1";
}
