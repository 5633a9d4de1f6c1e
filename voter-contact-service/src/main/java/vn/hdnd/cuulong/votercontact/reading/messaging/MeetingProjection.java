package vn.hdnd.cuulong.votercontact.reading.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRecorded;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.reading.ViewCollections;

/**
 * Builds the list of meetings. The place and the names of the groups are read from the meeting
 * itself, which is in the same store and never changes: the event does not say them.
 */
final class MeetingProjection implements Projection {

  private final Meetings meetings;

  MeetingProjection(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public String collection() {
    return ViewCollections.MEETINGS;
  }

  @Override
  public Set<String> types() {
    return Set.of(VoterContactEvents.MEETING_RECORDED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    var fact = event.data(MeetingRecorded.class);
    Optional<Meeting> kept = meetings.find(event.council(), event.subject()).map(Versioned::state);
    @Nullable String place = kept.map(Meeting::place).orElse(fact.place());
    List<String> groups = kept.map(Meeting::deputyGroups).orElse(fact.deputyGroups());
    String[] words =
        Stream.concat(Stream.ofNullable(place), groups.stream()).toArray(String[]::new);
    return ViewChange.none()
        .set("day", fact.heldOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.heldOn(), event.time()))
        .set("place", place)
        .set("kind", fact.kind().name())
        .set("mode", fact.mode().name())
        .set("deputyGroups", groups)
        .set("attendees", fact.attendees())
        .set("speakers", fact.speakers())
        .set(SearchText.FIELD, SearchText.of(words).stored());
  }
}
