package vn.hdnd.cuulong.sessions.term.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.term.SettingUpTerm;
import vn.hdnd.cuulong.sessions.term.TermList;
import vn.hdnd.cuulong.sessions.term.TermRow;

/** The list of terms in MongoDB. */
@Component
final class MongoTermList implements TermList {

  private final Rows<TermRow> rows;

  MongoTermList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, SettingUpTerm.TYPE.collection(), TermRow.class);
  }

  @Override
  public List<Listed<Line<TermRow>>> list(CouncilId council, Window window) {
    return rows.of(council).find(window);
  }
}
