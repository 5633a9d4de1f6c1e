package vn.hdnd.cuulong.regional.feeds.storage;

import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.regional.feeds.Feeds;

class MongoFeedsIT extends FeedsContract {

  @Override
  Feeds on(MongoTemplate mongo) {
    return new MongoFeeds(mongo);
  }
}
