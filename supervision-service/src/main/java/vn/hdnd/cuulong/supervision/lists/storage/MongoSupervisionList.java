package vn.hdnd.cuulong.supervision.lists.storage;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.supervision.lists.SupervisionFilter;
import vn.hdnd.cuulong.supervision.lists.SupervisionItem;
import vn.hdnd.cuulong.supervision.lists.SupervisionList;
import vn.hdnd.cuulong.supervision.lists.Window;

/** The list as view documents, with one index in its order. */
@Component
class MongoSupervisionList implements SupervisionList {

  private static final String COLLECTION = "supervision_views";

  private final MongoOperations mongo;

  MongoSupervisionList(MongoOperations mongo) {
    this.mongo = mongo;
    var order =
        new Index()
            .on(ViewQuery.COUNCIL, Sort.Direction.ASC)
            .on(ViewQuery.DAY, Sort.Direction.DESC)
            .on(ViewQuery.ID, Sort.Direction.DESC);
    var _ = mongo.indexOps(COLLECTION).createIndex(order);
  }

  @Override
  public List<SupervisionItem> find(String council, SupervisionFilter filter, Window window) {
    return ViewQuery.of(council)
        .year(filter.year())
        .equal("form", filter.form())
        .equal("status", filter.status())
        .text(filter.text())
        .window(window)
        .find(mongo, COLLECTION, SupervisionDocument.class)
        .stream()
        .map(SupervisionDocument::item)
        .toList();
  }
}
