package vn.hdnd.cuulong.sessions.deputies.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.deputies.DeputyFilter;
import vn.hdnd.cuulong.sessions.deputies.DeputyList;
import vn.hdnd.cuulong.sessions.deputies.DeputyRow;
import vn.hdnd.cuulong.sessions.deputies.ListingDeputy;

/** The list of deputies in MongoDB. */
@Component
final class MongoDeputyList implements DeputyList {

  private final Rows<DeputyRow> rows;

  MongoDeputyList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, ListingDeputy.TYPE.collection(), DeputyRow.class);
  }

  @Override
  public List<Listed<Line<DeputyRow>>> list(CouncilId council, DeputyFilter filter, Window window) {
    return rows.of(council)
        .equal(DeputyRow.TERM_ID, filter.termId())
        .equal(DeputyRow.STATE, filter.state())
        .matching(filter.q())
        .find(window);
  }
}
