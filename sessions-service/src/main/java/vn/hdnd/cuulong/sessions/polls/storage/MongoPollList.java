package vn.hdnd.cuulong.sessions.polls.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.polls.OpeningPoll;
import vn.hdnd.cuulong.sessions.polls.PollFilter;
import vn.hdnd.cuulong.sessions.polls.PollList;
import vn.hdnd.cuulong.sessions.polls.PollRow;

/** The list of polls in MongoDB. */
@Component
final class MongoPollList implements PollList {

  private final Rows<PollRow> rows;

  MongoPollList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, OpeningPoll.TYPE.collection(), PollRow.class);
  }

  @Override
  public List<Listed<Line<PollRow>>> list(CouncilId council, PollFilter filter, Window window) {
    return rows.of(council)
        .equal(PollRow.SESSION_ID, filter.sessionId())
        .equal(PollRow.SITTING_ID, filter.sittingId())
        .equal(PollRow.RESOLUTION_ID, filter.resolutionId())
        .find(window);
  }
}
