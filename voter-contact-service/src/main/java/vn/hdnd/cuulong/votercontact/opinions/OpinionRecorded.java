package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A voter gave an opinion at a meeting; the text stays in this service. */
public record OpinionRecorded(
    String opinionId, String meetingId, LocalDate heldOn, WorkField field, @Nullable Sector sector)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.voter-contact.opinion-recorded.v1";
}
