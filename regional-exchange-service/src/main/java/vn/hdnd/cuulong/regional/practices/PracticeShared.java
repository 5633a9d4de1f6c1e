package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A council shared a practice; the whole card is in the event. */
public record PracticeShared(
    String practiceId,
    String council,
    String title,
    String problem,
    List<String> steps,
    List<String> documents,
    String result,
    String field,
    LocalDate sharedOn,
    String decision)
    implements DomainEvent {}
