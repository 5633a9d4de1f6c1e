package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents.First;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;

/**
 * Takes a batch of messages to the feeds of their councils. What is no event, or not of a public
 * type, is passed over. A public one that this program cannot read is parked, and later ones of its
 * aggregate behind it, so that they stay in order. A store that is away makes the batch come again,
 * and then what was kept is dropped.
 */
final class FeedWriter {

  private final RingingFeeds feeds;
  private final FeedParking parking;

  FeedWriter(RingingFeeds feeds, FeedParking parking) {
    this.feeds = feeds;
    this.parking = parking;
  }

  void take(Message<? extends List<?>> batch) {
    List<ReceivedEvent> events = FeedBatch.read(batch);
    Map<String, First> heads = parking.heads(events);
    Map<String, List<FeedEvent>> ready = new LinkedHashMap<>();
    for (ReceivedEvent event : events) {
      First head = heads.get(event.subject());
      if (head == null || event.sequence() < head.sequence()) {
        Optional<FeedEvent> entry = CloudEventJson.of(event);
        if (entry.isPresent()) {
          ready.computeIfAbsent(event.council(), any -> new ArrayList<>()).add(entry.get());
        } else {
          heads.put(event.subject(), parking.hold(event));
        }
      } else if (event.sequence() > head.sequence()) {
        parking.behind(head, event);
      }
    }
    ready.forEach(feeds::append);
    // Whoever parks something looks once more: an operator may have freed the way just now.
    parking.releaseReady(heads.keySet());
  }
}
