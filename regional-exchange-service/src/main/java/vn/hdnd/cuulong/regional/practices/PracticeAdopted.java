package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** Another council adopted a shared practice. */
public record PracticeAdopted(
    String practiceId, String sharedBy, String adoptedBy, LocalDate adoptedOn, String note)
    implements DomainEvent {}
