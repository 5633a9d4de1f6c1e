package vn.hdnd.cuulong.votercontact.meetings.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.votercontact.meetings.MeetingFilter;
import vn.hdnd.cuulong.votercontact.meetings.MeetingList;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRow;
import vn.hdnd.cuulong.votercontact.meetings.RecordingMeeting;

/** The list of meetings in MongoDB. */
@Component
final class MongoMeetingList implements MeetingList {

  private final Rows<MeetingRow> rows;

  MongoMeetingList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, RecordingMeeting.TYPE.collection(), MeetingRow.class);
  }

  @Override
  public List<Listed<Line<MeetingRow>>> list(
      CouncilId council, MeetingFilter filter, Window window) {
    return rows.of(council).year(filter.year()).matching(filter.q()).find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }
}
