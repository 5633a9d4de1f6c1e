package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;

/** A fact about an opinion. */
public sealed interface OpinionEvent extends DomainEvent {

  /** A voter gave an opinion at a meeting; the text stays in this service. */
  @EventName("vn.hdnd.voter-contact.opinion-recorded.v1")
  record OpinionRecorded(
      String opinionId,
      String meetingId,
      LocalDate heldOn,
      WorkField field,
      @Nullable Sector sector)
      implements OpinionEvent {}
}
