package vn.hdnd.cuulong.sessions.resolutions.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionFilter;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionList;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionRow;
import vn.hdnd.cuulong.sessions.resolutions.SubmittingResolution;

/** The list of resolutions in MongoDB. */
@Component
final class MongoResolutionList implements ResolutionList {

  private final Rows<ResolutionRow> rows;

  MongoResolutionList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, SubmittingResolution.TYPE.collection(), ResolutionRow.class);
  }

  @Override
  public List<Listed<Line<ResolutionRow>>> list(
      CouncilId council, ResolutionFilter filter, Window window) {
    return rows.of(council)
        .equal(ResolutionRow.SESSION_ID, filter.sessionId())
        .year(filter.year())
        .equal(ResolutionRow.KIND, filter.kind())
        .equal(ResolutionRow.STATUS, filter.status())
        .exactNumberFirst(filter.q())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }
}
