package vn.hdnd.cuulong.regional.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.testkit.contracts.OpenApiSnapshot;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.regional.RegionalOverHttp;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;

/** Tests a practice and a conference over HTTP, up to the brief. */
class ConferenceFlowIT extends RegionalOverHttp {

  private static final String DRAFT =
      """
      {"title":"Gửi tài liệu kỳ họp điện tử sớm","problem":"Tài liệu đến muộn.",
       "steps":["Thống nhất lịch gửi.","Gửi qua hệ thống."],"documents":["12/KH-HĐND"],
       "result":"Thảo luận kỹ hơn.","field":"Kỳ họp"}
      """;

  private static final String PAPER =
      """
      {"title":"Chuẩn bị kỳ họp","abstract":"Cách làm của Long An.","practiceId":"PRACTICE"}
      """;

  private static final String CONFERENCE =
      """
      {"title":"Hội nghị Thường trực HĐND khu vực ĐBSCL","ordinal":ORDINAL,"term":"2016-2021",
       "host":"an-giang","from":"2018-04-05","to":"2018-04-06","theme":"Trao đổi kinh nghiệm",
       "subEvents":["Tọa đàm Văn phòng"]}
      """;

  @Test
  void standsInItsBriefWithFiguresAndPractices() throws Exception {
    String practice = id(post(API + "/practices", DRAFT, LONG_AN));
    String sharing = "{\"sharedOn\":\"2018-03-01\",\"decision\":\"Thông báo 45/TB-HĐND\"}";
    ok(post(API + "/practices/" + practice + "/sharing", sharing, LONG_AN));
    String conference = announced(1);
    HttpResponse<String> submitted =
        ok(post(papers(conference), PAPER.replace("PRACTICE", practice), LONG_AN));
    assertThat(JsonPath.<Integer>read(submitted.body(), "$.answer.paper")).isEqualTo(1);
    ok(post(papers(conference) + "/1/acceptance", "{\"acceptedOn\":\"2018-03-20\"}", COORDINATOR));
    areInTheLists(practice, conference);
    Events.send(
        RealParts.bootstrapServers(),
        List.of(
            Events.event(
                "sessions",
                "brief-session",
                1,
                "long-an",
                "session-convened.v1",
                Map.of("kind", "REGULAR", "opensOn", "2017-07-05"))));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          String brief = get(API + "/conferences/" + conference + "/brief", CAN_THO).body();
          assertThat(JsonPath.<String>read(brief, "$.period.from")).isEqualTo("2016-04-05");
          assertThat(JsonPath.<String>read(brief, "$.period.to")).isEqualTo("2018-04-04");
          assertThat(
                  JsonPath.<List<Integer>>read(
                      brief, "$.figures[?(@.council=='long-an')].values['sessions-held']"))
              .containsExactly(1);
          assertThat(JsonPath.<List<String>>read(brief, "$.practices[*].id")).contains(practice);
          assertThat(JsonPath.<String>read(brief, "$.papers[0].acceptedOn"))
              .isEqualTo("2018-03-20");
        });
  }

  @Test
  void isThereOnceInItsTerm() throws Exception {
    announcedWith(7, 201);
    assertThat(announcedWith(7, 409).body())
        .contains("/conference-already-announced", "lần thứ 7, nhiệm kỳ 2016-2021");
  }

  @Test
  void keepsADraftFromOtherCouncils() throws Exception {
    String draft = id(post(API + "/practices", DRAFT, LONG_AN));

    assertThat(get(API + "/practices/" + draft, LONG_AN).statusCode()).isEqualTo(200);
    assertThat(get(API + "/practices/" + draft, CAN_THO).statusCode()).isEqualTo(404);
    String sharing = "{\"sharedOn\":\"2024-04-01\",\"decision\":\"Thông báo\"}";
    assertThat(post(API + "/practices/" + draft + "/sharing", sharing, CAN_THO).statusCode())
        .isEqualTo(404);
    String adoption = "{\"adoptedOn\":\"2024-04-02\",\"note\":\"Hay.\"}";
    assertThat(post(API + "/practices/" + draft + "/adoptions", adoption, CAN_THO).statusCode())
        .isEqualTo(404);
    assertThat(get(API + "/practices?limit=200", LONG_AN).body()).contains(draft);
    assertThat(get(API + "/practices?limit=200", CAN_THO).body()).doesNotContain(draft);
  }

  /** Tokens of voters and agencies name a council too. */
  @ParameterizedTest
  @ValueSource(strings = {"voter", "agency"})
  void hidesADraftFromOtherRolesOfTheCouncil(String role) throws Exception {
    String outsider = TestTokens.of(role + ".longan", "long-an", role);
    String draft = id(post(API + "/practices", DRAFT, LONG_AN));
    String shared = id(post(API + "/practices", DRAFT, LONG_AN));
    String sharing = "{\"sharedOn\":\"2024-04-01\",\"decision\":\"Thông báo\"}";
    ok(post(API + "/practices/" + shared + "/sharing", sharing, LONG_AN));

    assertThat(get(API + "/practices/" + draft, outsider).statusCode()).isEqualTo(404);
    assertThat(get(API + "/practices/" + shared, outsider).statusCode()).isEqualTo(200);
    assertThat(get(API + "/practices?limit=200", LONG_AN).body()).contains(draft, shared);
    assertThat(get(API + "/practices?limit=200", outsider).body())
        .contains(shared)
        .doesNotContain(draft);
  }

  @Test
  void isAdoptedByAnotherCouncil() throws Exception {
    String practice = id(post(API + "/practices", DRAFT, LONG_AN));
    String sharing = "{\"sharedOn\":\"2024-04-01\",\"decision\":\"Thông báo\"}";
    ok(post(API + "/practices/" + practice + "/sharing", sharing, LONG_AN));
    String adoption = "{\"adoptedOn\":\"2025-06-02\",\"note\":\"Áp dụng ngay.\"}";
    ok(post(API + "/practices/" + practice + "/adoptions", adoption, CAN_THO));

    String page = get(API + "/practices/" + practice, AGENCY).body();
    assertThat(JsonPath.<List<String>>read(page, "$.adoptions[*].council"))
        .containsExactly("can-tho-2025");
    HttpResponse<String> own =
        post(API + "/practices/" + practice + "/adoptions", adoption, LONG_AN);
    assertThat(own.statusCode()).isEqualTo(409);
  }

  @Test
  void refusesWhatHasNotTheFormOfACard() throws Exception {
    HttpResponse<String> refused =
        post(API + "/practices", DRAFT.replace("\"Thống nhất lịch gửi.\"", "\"\""), LONG_AN);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.errors[*].field"))
        .containsExactly("steps[0]");
  }

  @Test
  void describesItselfAsTheDocumentationSays() throws Exception {
    OpenApiSnapshot.check("regional", get("/v3/api-docs", COORDINATOR).body());
  }

  private void areInTheLists(String practice, String conference) throws Exception {
    assertThat(get(API + "/practices?q=gui+tai+lieu&limit=200", CAN_THO).body()).contains(practice);
    String list = get(API + "/conferences", CAN_THO).body();
    String line = "$.items[?(@.id=='" + conference + "')]";
    assertThat(JsonPath.<List<Integer>>read(list, line + ".acceptedPapers")).containsExactly(1);
    assertThat(JsonPath.<List<Integer>>read(list, line + ".version")).containsExactly(3);
  }

  private String announced(int ordinal) throws Exception {
    return id(announcedWith(ordinal, 201));
  }

  /** Waits for the register, without which there is no host. */
  private HttpResponse<String> announcedWith(int ordinal, int status) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                post(
                    API + "/conferences",
                    CONFERENCE.replace("ORDINAL", Integer.toString(ordinal)),
                    COORDINATOR),
            answer -> answer.statusCode() == status);
  }

  private static String papers(String conference) {
    return API + "/conferences/" + conference + "/papers";
  }

  private static String id(HttpResponse<String> made) {
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return JsonPath.read(made.body(), "$.id");
  }

  private static HttpResponse<String> ok(HttpResponse<String> done) {
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    return done;
  }
}
