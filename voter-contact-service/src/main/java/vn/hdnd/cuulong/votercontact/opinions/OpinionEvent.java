package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;

/** A fact about an opinion. */
public sealed interface OpinionEvent extends DomainEvent {

  /** A voter gave an opinion at a meeting; the text stays in this service. */
  @EventName("vn.hdnd.voter-contact.opinion-recorded.v1")
  record OpinionRecorded(
      AggregateId<Opinion> opinionId,
      AggregateId<Meeting> meetingId,
      LocalDate heldOn,
      WorkField field,
      @Nullable Sector sector)
      implements OpinionEvent {}
}
