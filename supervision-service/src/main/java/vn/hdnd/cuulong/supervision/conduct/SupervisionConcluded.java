package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A supervision is concluded; form, subject and opening day are repeated, so that a figure needs no
 * look-up.
 *
 * @param recommendations the number of recommendations
 */
public record SupervisionConcluded(
    String supervisionId,
    SupervisionForm form,
    SupervisionSubject subject,
    LocalDate openedOn,
    LocalDate concludedOn,
    int recommendations)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.supervision.supervision-concluded.v1";
}
