package vn.hdnd.cuulong.regional.feeds.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

class RememberedFeedsIT extends FeedsContract {

  private static final String COUNCIL = "can-tho-2025";

  @Override
  Feeds on(MongoTemplate mongo) {
    return new RememberedFeeds(MongoFeedsIT.indexed(mongo), Ticker.systemTicker());
  }

  @Test
  void askTheStoreOnceForAFullStretch() {
    AtomicLong now = new AtomicLong();
    Feeds feeds = new RememberedFeeds(MongoFeedsIT.indexed(mongo()), now::get);
    feeds.append(COUNCIL, List.of(event("a")));
    var _ = feeds.after(COUNCIL, 0, 1);
    mongo().getCollection(MongoFeeds.COLLECTION).drop();

    now.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(feeds.after(COUNCIL, 0, 1)).hasSize(1);
    assertThat(feeds.after(COUNCIL, 0, 2)).isEmpty();
  }

  @Test
  void askTheStoreAgainForTheNewestStretchOnceTheFeedHasGrown() {
    Feeds feeds = new RememberedFeeds(MongoFeedsIT.indexed(mongo()), () -> 0);
    feeds.append(COUNCIL, List.of(event("a")));
    assertThat(feeds.after(COUNCIL, 0, 9)).hasSize(1);
    feeds.append(COUNCIL, List.of(event("b")));
    assertThat(feeds.after(COUNCIL, 0, 9)).hasSize(2);

    mongo().getCollection(MongoFeeds.COLLECTION).drop();
    assertThat(feeds.after(COUNCIL, 0, 9)).hasSize(2);
  }

  /** It tells nobody here that it has appended. */
  @Test
  void seeSoonWhatAnotherInstanceHasAppended() {
    AtomicLong now = new AtomicLong();
    Feeds feeds = new RememberedFeeds(MongoFeedsIT.indexed(mongo()), now::get);
    assertThat(feeds.after(COUNCIL, 0, 9)).isEmpty();
    on(mongo()).append(COUNCIL, List.of(event("a")));
    assertThat(feeds.after(COUNCIL, 0, 9)).isEmpty();

    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(200));
    assertThat(feeds.after(COUNCIL, 0, 9)).hasSize(1);
  }

  private static FeedEvent event(String subject) {
    return new FeedEvent(COUNCIL, subject, 1, any -> subject);
  }
}
