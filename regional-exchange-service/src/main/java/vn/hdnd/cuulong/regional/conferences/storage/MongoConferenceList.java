package vn.hdnd.cuulong.regional.conferences.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.regional.conferences.AnnouncingConference;
import vn.hdnd.cuulong.regional.conferences.ConferenceList;
import vn.hdnd.cuulong.regional.conferences.ConferenceRow;

/** The list of conferences in MongoDB. */
@Component
final class MongoConferenceList implements ConferenceList {

  private final Rows<ConferenceRow> rows;

  MongoConferenceList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, AnnouncingConference.TYPE.collection(), ConferenceRow.class);
  }

  @Override
  public List<Listed<Line<ConferenceRow>>> list(Window window) {
    return rows.all().find(window);
  }
}
