package vn.hdnd.cuulong.regional.feeds.messaging;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents;
import vn.hdnd.cuulong.platform.inbox.Projections;
import vn.hdnd.cuulong.regional.feeds.FeedBell;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/** The consumer of the feeds; the bindings are in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class FeedMessagingConfiguration {

  @Bean
  Consumer<Message<List<byte[]>>> agencyFeed(
      Feeds feeds, FeedBell bell, ParkedEvents parked, Clock clock, Projections projections) {
    var ringing = new NotifyingFeeds(feeds, bell);
    var parking = new FeedParking(ringing, parked, clock);
    projections.watch(parking);
    return new FeedWriter(ringing, parking)::take;
  }
}
