package vn.hdnd.cuulong.votercontact;

import static vn.hdnd.cuulong.platform.testkit.councils.DatedCommand.at;
import static vn.hdnd.cuulong.platform.testkit.councils.DatedCommand.on;

import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.councils.DatedCommand;
import vn.hdnd.cuulong.platform.testkit.councils.EndedCouncilContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class EndedCouncilIT extends EndedCouncilContract {

  private static final String MEETING =
      """
      {"heldOn":"2025-06-10","place":"Nhà văn hóa xã","kind":"AT_RESIDENCE","mode":"IN_PERSON",
       "deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}
      """;

  /** The deadline of an answer may lie after the end. */
  EndedCouncilIT() {
    super("voter-contact", "/api/voter-contact/v1", Set.of("/recommendations/{id}/answer dueOn"));
  }

  @Override
  protected List<DatedCommand> commands(Http office) {
    String meeting = office.post("/meetings", MEETING).id();
    String opinion =
        office
            .post(
                "/opinions",
                "{\"meetingId\":\"%s\",\"text\":\"Sửa cầu\",\"field\":\"URBAN\"}"
                    .formatted(meeting))
            .id();
    String consolidate =
        """
        {"text":"Sửa cầu Cái Sơn","field":"URBAN","level":"PROVINCE","opinionIds":["%s"],
         "consolidatedOn":"2025-06-20"}
        """
            .formatted(opinion);
    String id = office.post("/recommendations", consolidate).id();
    return List.of(
        at("/meetings", MEETING, "heldOn"),
        at("/recommendations", consolidate, "consolidatedOn"),
        on("/recommendations/{id}/forwarding", id, "{\"toAgency\":\"Sở Xây dựng\"}", "forwardedOn"),
        on(
            "/recommendations/{id}/answer",
            id,
            "{\"result\":\"RESOLVED\",\"text\":\"Đã xong\"}",
            "answeredOn"));
  }
}
