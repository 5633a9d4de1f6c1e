package vn.hdnd.cuulong.votercontact.reading.messaging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRecorded;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.reading.ViewCollections;

/**
 * Builds the list of opinions. The words are in no event: they are read from the opinion itself,
 * which is in the same store and never changes. So the view can be dropped and built again from the
 * topic at any time.
 */
final class OpinionProjection implements Projection {

  private final Opinions opinions;

  OpinionProjection(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public String name() {
    return "opinions";
  }

  @Override
  public String collection() {
    return ViewCollections.OPINIONS;
  }

  @Override
  public Set<String> types() {
    return Set.of(VoterContactEvents.OPINION_RECORDED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    var fact = event.data(OpinionRecorded.class);
    @Nullable Sector sector = fact.sector();
    String text =
        opinions
            .find(event.council(), event.subject())
            .map(found -> found.state().text())
            .orElse("");
    return ViewChange.none()
        .set("day", fact.heldOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.heldOn(), event.time()))
        .set("meetingId", fact.meetingId())
        .set("field", fact.field().name())
        .set("sector", sector == null ? null : sector.name())
        .set("text", text)
        .set(SearchText.FIELD, SearchText.of(text).stored());
  }
}
