package vn.hdnd.cuulong.sessions.convening.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.convening.ConveningSession;
import vn.hdnd.cuulong.sessions.convening.SessionFilter;
import vn.hdnd.cuulong.sessions.convening.SessionList;
import vn.hdnd.cuulong.sessions.convening.SessionRow;

/** The list of sessions in MongoDB. */
@Component
final class MongoSessionList implements SessionList {

  private final Rows<SessionRow> rows;

  MongoSessionList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, ConveningSession.TYPE.collection(), SessionRow.class);
  }

  @Override
  public List<Listed<Line<SessionRow>>> list(
      CouncilId council, SessionFilter filter, Window window) {
    return rows.of(council)
        .year(filter.year())
        .equal(SessionRow.KIND, filter.kind())
        .equal(SessionRow.STATUS, filter.status())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }
}
