package vn.hdnd.cuulong.votercontact.reading.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.reading.MeetingItem;
import vn.hdnd.cuulong.votercontact.reading.OpinionItem;
import vn.hdnd.cuulong.votercontact.reading.RecommendationItem;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.ResultKind;

/** View documents as the items that they stand for. */
final class Views {

  private Views() {}

  static MeetingItem meeting(Document view, Map<String, Long> opinions) {
    String id = view.getString(ViewQuery.ID);
    return new MeetingItem(
        id,
        LocalDate.parse(view.getString("day")),
        view.get("place", ""),
        MeetingKind.valueOf(view.getString("kind")),
        MeetingMode.valueOf(view.getString("mode")),
        view.getList("deputyGroups", String.class),
        number(view, "attendees"),
        number(view, "speakers"),
        opinions.getOrDefault(id, 0L),
        number(view, "applied"));
  }

  static OpinionItem opinion(Document view, Map<String, String> recommendations) {
    String id = view.getString(ViewQuery.ID);
    String sector = view.getString("sector");
    return new OpinionItem(
        id,
        view.getString("meetingId"),
        LocalDate.parse(view.getString("day")),
        WorkField.valueOf(view.getString("field")),
        sector == null ? null : Sector.valueOf(sector),
        view.getString("text"),
        recommendations.get(id),
        number(view, "applied"));
  }

  static RecommendationItem recommendation(Document view) {
    String result = view.getString("result");
    return new RecommendationItem(
        view.getString(ViewQuery.ID),
        view.get("text", ""),
        WorkField.valueOf(view.getString("field")),
        Level.valueOf(view.getString("level")),
        view.getList("opinionIds", String.class, List.of()),
        number(view, "opinionCount"),
        LocalDate.parse(view.getString("day")),
        RecommendationStatus.valueOf(view.getString("status")),
        view.getString("toAgency"),
        day(view, "forwardedOn"),
        day(view, "answeredOn"),
        result == null ? null : ResultKind.valueOf(result),
        view.getString("answerText"),
        day(view, "dueOn"),
        number(view, "applied"));
  }

  private static int number(Document view, String field) {
    return view.get(field, Number.class).intValue();
  }

  private static @Nullable LocalDate day(Document view, String field) {
    String text = view.getString(field);
    return text == null ? null : LocalDate.parse(text);
  }
}
