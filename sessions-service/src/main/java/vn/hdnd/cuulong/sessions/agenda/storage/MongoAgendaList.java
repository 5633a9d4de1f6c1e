package vn.hdnd.cuulong.sessions.agenda.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.agenda.AgendaFilter;
import vn.hdnd.cuulong.sessions.agenda.AgendaList;
import vn.hdnd.cuulong.sessions.agenda.AgendaRow;
import vn.hdnd.cuulong.sessions.agenda.DraftingAgenda;

/** The list of agendas in MongoDB. */
@Component
final class MongoAgendaList implements AgendaList {

  private final Rows<AgendaRow> rows;

  MongoAgendaList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, DraftingAgenda.TYPE.collection(), AgendaRow.class);
  }

  @Override
  public List<Listed<Line<AgendaRow>>> list(CouncilId council, AgendaFilter filter, Window window) {
    return rows.of(council)
        .equal(AgendaRow.SESSION_ID, filter.sessionId())
        .equal(AgendaRow.STAGE, filter.stage())
        .find(window);
  }
}
