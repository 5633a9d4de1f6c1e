package vn.hdnd.cuulong.regional.feeds.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

class RememberedFeedsIT extends FeedsContract {

  @Override
  Feeds on(MongoTemplate mongo) {
    return new RememberedFeeds(MongoFeedsIT.indexed(mongo));
  }

  @Test
  void askTheStoreOnceForAFullStretch() {
    Feeds feeds = on(mongo());
    feeds.append("can-tho-2025", List.of(new FeedEvent("can-tho-2025", "a", 1, any -> "first")));
    var _ = feeds.after("can-tho-2025", 0, 1);
    mongo().getCollection(MongoFeeds.COLLECTION).drop();

    assertThat(feeds.after("can-tho-2025", 0, 1)).hasSize(1);
    assertThat(feeds.after("can-tho-2025", 0, 2)).isEmpty();
  }
}
