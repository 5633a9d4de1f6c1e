package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** A fact about a practice. */
public sealed interface PracticeEvent extends DomainEvent {

  /** A council drafted a practice. */
  @EventName("vn.hdnd.regional.practice-drafted.v1")
  record PracticeDrafted(AggregateId<Practice> practiceId, String title) implements PracticeEvent {}

  /** A council shared a practice; the whole card is in the event. */
  @EventName("vn.hdnd.regional.practice-shared.v1")
  record PracticeShared(
      AggregateId<Practice> practiceId,
      CouncilId council,
      String title,
      String problem,
      List<String> steps,
      List<String> documents,
      String result,
      String field,
      LocalDate sharedOn,
      String decision)
      implements PracticeEvent {}

  /** Another council adopted a shared practice. */
  @EventName("vn.hdnd.regional.practice-adopted.v1")
  record PracticeAdopted(
      AggregateId<Practice> practiceId,
      CouncilId sharedBy,
      CouncilId adoptedBy,
      LocalDate adoptedOn,
      String note)
      implements PracticeEvent {}
}
