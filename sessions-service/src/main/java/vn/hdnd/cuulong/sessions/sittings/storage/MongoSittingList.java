package vn.hdnd.cuulong.sessions.sittings.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.sittings.OpeningSitting;
import vn.hdnd.cuulong.sessions.sittings.SittingFilter;
import vn.hdnd.cuulong.sessions.sittings.SittingList;
import vn.hdnd.cuulong.sessions.sittings.SittingRow;

/** The list of sittings in MongoDB. */
@Component
final class MongoSittingList implements SittingList {

  private final Rows<SittingRow> rows;

  MongoSittingList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, OpeningSitting.TYPE.collection(), SittingRow.class);
  }

  @Override
  public List<Listed<Line<SittingRow>>> list(
      CouncilId council, SittingFilter filter, Window window) {
    return rows.of(council)
        .equal(SittingRow.SESSION_ID, filter.sessionId())
        .equal(SittingRow.STATUS, filter.status())
        .find(window);
  }
}
