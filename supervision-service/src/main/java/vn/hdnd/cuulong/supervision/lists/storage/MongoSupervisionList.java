package vn.hdnd.cuulong.supervision.lists.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.inbox.lists.ViewYears;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.supervision.lists.SupervisionFilter;
import vn.hdnd.cuulong.supervision.lists.SupervisionItem;
import vn.hdnd.cuulong.supervision.lists.SupervisionList;

/** The list as view documents, with one index in its order. */
@Component
class MongoSupervisionList implements SupervisionList, IndexDeclarations {

  private static final String COLLECTION = "supervision_views_2";

  private final MongoOperations mongo;

  MongoSupervisionList(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(ViewQuery.order(COLLECTION));
  }

  @Override
  public List<Listed<SupervisionItem>> find(
      String council, SupervisionFilter filter, Window window) {
    return ViewQuery.of(council)
        .year(filter.year())
        .equal("form", filter.form())
        .equal("status", filter.status())
        .matching(filter.text())
        .find(mongo, COLLECTION, window, SupervisionDocument.class)
        .stream()
        .map(found -> found.map(SupervisionDocument::item))
        .toList();
  }

  @Override
  public List<Integer> years(String council) {
    return ViewYears.of(mongo, COLLECTION, council);
  }
}
