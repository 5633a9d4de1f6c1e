package vn.hdnd.cuulong.sessions.decisions.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.decisions.DecisionFilter;
import vn.hdnd.cuulong.sessions.decisions.DecisionList;
import vn.hdnd.cuulong.sessions.decisions.DecisionRow;
import vn.hdnd.cuulong.sessions.decisions.RecordingDecision;

/** The list of decisions in MongoDB. */
@Component
final class MongoDecisionList implements DecisionList {

  private final Rows<DecisionRow> rows;

  MongoDecisionList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, RecordingDecision.TYPE.collection(), DecisionRow.class);
  }

  @Override
  public List<Listed<Line<DecisionRow>>> list(
      CouncilId council, DecisionFilter filter, Window window) {
    return rows.of(council)
        .year(filter.year())
        .equal(DecisionRow.STATUS, filter.status())
        .equal(DecisionRow.GROUND, filter.ground())
        .equal(DecisionRow.SESSION_ID, filter.sessionId())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }
}
