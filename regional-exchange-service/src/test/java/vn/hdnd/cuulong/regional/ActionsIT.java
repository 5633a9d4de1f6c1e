package vn.hdnd.cuulong.regional;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.platform.testkit.actions.ActionsContract;
import vn.hdnd.cuulong.platform.testkit.actions.Reached;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;

@OnRealParts
class ActionsIT extends ActionsContract {

  private static final String OWN = "can-tho-2025";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  ActionsIT() {
    super("regional", "/api/regional/v1");
  }

  /** Long An has ended before the conference; Vĩnh Long has adopted the practice already. */
  @Override
  protected List<Reached> cases() {
    Http office = as(OWN, "office-staff", "office-lead");
    Http vinhLong = as("vinh-long-2025", "office-lead");
    Http coordinator = as("region", "coordinator");
    await("the register")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> office.get("/councils?on=2026-01-01").body().toString().contains("ca-mau-2025"));
    String draft = drafted(office);
    String shared = drafted(office);
    done(office.post("/practices/" + shared + "/sharing", sharing()));
    done(vinhLong.post("/practices/" + shared + "/adoptions", adoption()));
    String conference = "/conferences/" + announced(coordinator);
    done(office.post(conference + "/papers", paper()));
    done(office.post(conference + "/papers", paper()));
    done(coordinator.post(conference + "/papers/1/acceptance", "{}"));
    return List.of(
        reached("a draft", "/practices/" + draft, office),
        reached("a draft, for a chair", "/practices/" + draft, as(OWN, "chair")),
        reached("a shared practice, at home", "/practices/" + shared, office),
        reached("another's practice", "/practices/" + shared, as("ca-mau-2025", "office-lead")),
        reached("a practice that is adopted", "/practices/" + shared, vinhLong),
        reached("another's practice, for a voter", "/practices/" + shared, as(OWN, "voter")),
        reached("a conference", conference, office),
        reached("a conference, for a coordinator", conference, coordinator),
        reached("a conference after the end", conference, as("long-an", "office-staff")));
  }

  private Reached reached(String what, String path, Http reader) {
    return new Reached(
        what,
        path,
        reader,
        Map.of(
            "sharePractice",
            sharing(),
            "adoptPractice",
            adoption(),
            "submitPaper",
            paper(),
            "acceptPaper",
            "{}"));
  }

  private static String drafted(Http office) {
    return done(
        office.post(
            "/practices",
            """
            {"title":"Lịch gửi tài liệu","problem":"Tài liệu đến muộn.","steps":["Thống nhất."],
             "documents":[],"result":"Thảo luận kỹ hơn.","field":"Kỳ họp"}
            """));
  }

  private static String announced(Http coordinator) {
    return done(
        coordinator.post(
            "/conferences",
            """
            {"title":"Hội nghị lần thứ Bảy","ordinal":7,"term":"2026-2031",
             "host":"an-giang-2025","from":"2025-11-05","to":"2025-11-06","theme":"Giám sát",
             "subEvents":[]}
            """));
  }

  private String sharing() {
    return "{\"sharedOn\":\"%s\",\"decision\":\"Thông báo 45/TB\"}".formatted(today);
  }

  private String adoption() {
    return "{\"adoptedOn\":\"%s\",\"note\":\"Áp dụng.\"}".formatted(today);
  }

  private static String paper() {
    return "{\"title\":\"Tham luận\",\"abstract\":\"Tóm tắt\"}";
  }

  private static String done(Http.Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
