package vn.hdnd.cuulong.supervision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hdnd.cuulong.platform.testkit.actions.ActionsContract;
import vn.hdnd.cuulong.platform.testkit.actions.Reached;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class ActionsIT extends ActionsContract {

  private final String council = "council-" + UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  ActionsIT() {
    super("supervision", "/api/supervision/v1");
  }

  /** Of the concluded one, a recommendation of each state: made, answered, verified, settled. */
  @Override
  protected List<Reached> cases() {
    Http office = as(council, "office-staff");
    String open = opened(office);
    String concluded = opened(office);
    done(office.post("/supervisions/" + concluded + "/conclusion", conclusion()));
    String recommendations = "/supervisions/" + concluded + "/recommendations/";
    for (int n = 2; n <= 4; n++) {
      done(office.post(recommendations + n + "/answer", answer()));
    }
    done(office.post(recommendations + "3/verification", verification("NOT_DONE")));
    done(office.post(recommendations + "4/verification", verification("DONE")));
    return List.of(
        reached("open", open, office),
        reached("concluded", concluded, office),
        reached("concluded, for a deputy", concluded, as(council, "deputy")),
        reached("open, for a deputy", open, as(council, "deputy")));
  }

  private Reached reached(String what, String id, Http reader) {
    return new Reached(
        what,
        "/supervisions/" + id,
        reader,
        Map.of(
            "concludeSupervision",
            conclusion(),
            "answerRecommendation",
            answer(),
            "verifyRecommendation",
            verification("DONE")));
  }

  private String opened(Http office) {
    return done(
        office.post(
            "/supervisions",
            """
            {"title":"Giám sát đất công","form":"THEMATIC","subject":"COMMITTEE",
             "subjectName":"Ban Pháp chế","openedOn":"%s","supervisedBodies":["Sở Tài chính"]}
            """
                .formatted(today)));
  }

  private String conclusion() {
    String one = "{\"text\":\"Lập danh mục.\",\"agency\":\"Sở Tài chính\"}";
    return "{\"concludedOn\":\"%s\",\"summary\":\"Còn hạn chế.\",\"recommendations\":[%s]}"
        .formatted(today, String.join(",", one, one, one, one));
  }

  private String answer() {
    return "{\"answeredOn\":\"%s\",\"result\":\"DONE\",\"text\":\"Đã lập.\"}".formatted(today);
  }

  private String verification(String result) {
    return """
    {"verifiedOn":"%s","ofAnswer":1,"result":"%s","evidence":"Biên bản."}
    """
        .formatted(today, result);
  }

  private static String done(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
