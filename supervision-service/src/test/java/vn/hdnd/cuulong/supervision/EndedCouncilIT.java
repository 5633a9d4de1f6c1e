package vn.hdnd.cuulong.supervision;

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

  private static final String OPEN =
      """
      {"title":"Giám sát đất công","form":"THEMATIC","subject":"COMMITTEE",
       "subjectName":"Ban Pháp chế","openedOn":"2025-03-05","supervisedBodies":["Sở Tài chính"]}
      """;
  private static final String CONCLUDE =
      """
      {"concludedOn":"2025-05-20","summary":"Còn hạn chế.","recommendations":[
        {"text":"Lập danh mục.","agency":"Sở Tài chính","dueOn":"2025-12-31"}]}
      """;

  /** The council may set a deadline that lies after its own end. */
  EndedCouncilIT() {
    super(
        "supervision",
        "/api/supervision/v1",
        Set.of("/supervisions/{id}/conclusion recommendations[].dueOn"));
  }

  @Override
  protected List<DatedCommand> commands(Http office) {
    String id = office.post("/supervisions", OPEN).id();
    var _ = office.post("/supervisions/" + id + "/conclusion", CONCLUDE);
    String first = "/supervisions/" + id + "/recommendations/1";
    String recommendation = "/supervisions/{id}/recommendations/{n}";
    return List.of(
        at("/supervisions", OPEN, "openedOn"),
        on("/supervisions/{id}/conclusion", id, CONCLUDE, "concludedOn"),
        new DatedCommand(
            recommendation + "/answer",
            first + "/answer",
            "{\"result\":\"DONE\",\"text\":\"Đã lập.\"}",
            List.of("answeredOn")),
        new DatedCommand(
            recommendation + "/verification",
            first + "/verification",
            "{\"ofAnswer\":1,\"result\":\"DONE\",\"evidence\":\"Biên bản.\"}",
            List.of("verifiedOn")));
  }
}
