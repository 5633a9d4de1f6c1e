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
 * Appends a batch of messages to the feeds of their councils. Anything that is no event of a public
 * type is skipped. A public event that this program cannot read is parked, and later ones of its
 * aggregate behind it, so that they stay in order. If the store is away the batch is repeated, and
 * events already stored are dropped.
 */
final class FeedWriter {

  private final NotifyingFeeds feeds;
  private final FeedParking parking;

  FeedWriter(NotifyingFeeds feeds, FeedParking parking) {
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
          ready.computeIfAbsent(event.council().value(), any -> new ArrayList<>()).add(entry.get());
        } else {
          heads.put(event.subject(), parking.hold(event));
        }
      } else if (event.sequence() > head.sequence()) {
        parking.behind(head, event);
      }
    }
    ready.forEach(feeds::append);
    // After parking, checks again, because an operator may have just released the events in front.
    parking.releaseReady(heads.keySet());
  }
}
