package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.List;
import vn.hdnd.cuulong.regional.feeds.FeedBell;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/** The feeds together with the bell that wakes their waiting readers. */
record NotifyingFeeds(Feeds feeds, FeedBell bell) {

  void append(String council, List<FeedEvent> events) {
    feeds.append(council, events);
    bell.ring(council);
  }
}
