package vn.hdnd.cuulong.sessions.papers.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.papers.PaperFilter;
import vn.hdnd.cuulong.sessions.papers.PaperList;
import vn.hdnd.cuulong.sessions.papers.PaperRow;
import vn.hdnd.cuulong.sessions.papers.RegisteringPaper;

/** The list of papers in MongoDB. */
@Component
final class MongoPaperList implements PaperList {

  private final Rows<PaperRow> rows;

  MongoPaperList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, RegisteringPaper.TYPE.collection(), PaperRow.class);
  }

  @Override
  public List<Listed<Line<PaperRow>>> list(CouncilId council, PaperFilter filter, Window window) {
    return rows.of(council)
        .equal(PaperRow.SESSION_ID, filter.sessionId())
        .equal(PaperRow.AGENDA_ITEM, filter.agendaItem())
        .equal(PaperRow.KIND, filter.kind())
        .equal(PaperRow.STATE, filter.state())
        .matching(filter.q())
        .find(window);
  }
}
