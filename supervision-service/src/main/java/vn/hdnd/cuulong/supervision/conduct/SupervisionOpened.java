package vn.hdnd.cuulong.supervision.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A supervision has begun. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisionOpened(
    String supervisionId,
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    List<String> supervisedBodies)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.supervision.supervision-opened.v1";

  public SupervisionOpened {
    supervisedBodies = List.copyOf(supervisedBodies);
  }

  static SupervisionOpened of(Supervision supervision) {
    return new SupervisionOpened(
        supervision.id(),
        supervision.title(),
        supervision.form(),
        supervision.subject(),
        supervision.subjectName(),
        supervision.openedOn(),
        supervision.supervisedBodies());
  }
}
