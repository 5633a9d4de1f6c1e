package vn.hdnd.cuulong.regional.feeds.storage;

import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.regional.feeds.Feeds;

class MongoFeedsIT extends FeedsContract {

  @Override
  Feeds on(MongoTemplate mongo) {
    return indexed(mongo);
  }

  /** Builds the unique index, without which nothing is appended. */
  static MongoFeeds indexed(MongoTemplate mongo) {
    var feeds = new MongoFeeds(mongo, IndexStates.none());
    var _ = IndexStates.built(mongo.getDb(), feeds.indexes());
    return feeds;
  }
}
