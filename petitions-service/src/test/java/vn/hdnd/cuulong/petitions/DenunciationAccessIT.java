package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests over HTTP who may see a denunciation, and the audit of each reading. */
@Tag("D-10")
class DenunciationAccessIT extends PetitionsOverHttp {

  /** A council for which no other test writes, so that its lists and audit are short. */
  private static final String COUNCIL = "kien-giang";

  private final String clerk = TestTokens.of("thu.ly", COUNCIL, "office-staff");
  private final String lead = TestTokens.of("lanh.dao", COUNCIL, "office-staff", "office-lead");
  private final List<String> others =
      Stream.of(
              "office-staff",
              "deputy",
              "committee-member",
              "standing-committee",
              "chair",
              "auditor")
          .map(role -> TestTokens.of("nguoi.khac", COUNCIL, role))
          .toList();

  private String id = "";
  private String code = "";
  private String file = "";

  @BeforeEach
  void registered() throws Exception {
    var done = post(PETITIONS, receiving("DENUNCIATION", "null"), clerk);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    id = JsonPath.read(done.body(), "$.id");
    String own = get(PETITIONS + "/" + id, clerk).body();
    code = JsonPath.read(own, "$.code");
    file = JsonPath.read(own, "$.paperFileNumber");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(listed("?limit=200", clerk)).contains(id));
  }

  @Test
  void isFoundByNobodyElseByListFilterCodeOrFileNumber() throws Exception {
    for (String query :
        List.of("", "?kind=DENUNCIATION", "?q=" + encoded(code), "?q=" + encoded(file))) {
      assertThat(listed(query, clerk)).as(query).contains(id);
      assertThat(listed(query, lead)).as(query).contains(id);
      for (String other : others) {
        assertThat(listed(query, other)).as(query).doesNotContain(id);
      }
    }
  }

  @Test
  void answersOthersExactlyAsWhereThereIsNone() throws Exception {
    String absent = PETITIONS + "/5b0a3f5e-7c1d-8e2a-9f4b-0c1d2e3f4a5b";
    for (String other : others) {
      var hidden = get(PETITIONS + "/" + id, other);
      assertThat(hidden.statusCode()).isEqualTo(404);
      assertThat(JsonPath.<String>read(hidden.body(), "$.type"))
          .isEqualTo(JsonPath.read(get(absent, other).body(), "$.type"));
    }
    String closing = "{\"closedOn\":\"%s\",\"reason\":\"FILED\"}".formatted(today);
    for (String way : List.of("/closing", "/closing?dryRun=true")) {
      var step = post(PETITIONS + "/" + id + way, closing, others.getFirst());
      var nothing = post(absent + way, closing, others.getFirst());
      assertThat(step.statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
      assertThat(JsonPath.<String>read(step.body(), "$.type"))
          .isEqualTo(JsonPath.read(nothing.body(), "$.type"));
    }
  }

  @Test
  void givesItsYearToNobodyElse() throws Exception {
    String old =
        receiving("DENUNCIATION", "null").replace(today.toString(), today.minusYears(3).toString());
    assertThat(post(PETITIONS, old, lead).statusCode()).isEqualTo(201);
    int year = today.minusYears(3).getYear();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(years(lead)).contains(year));
    for (String other : others) {
      assertThat(years(other)).doesNotContain(year);
    }
  }

  private List<Integer> years(String token) throws Exception {
    return JsonPath.read(get("/api/petitions/v1/petition-years", token).body(), "$.years");
  }

  @Test
  void keepsNoNameInANumberABodyOrTheKeyOfACommand() throws Exception {
    String named = receiving("DENUNCIATION", "null").replaceAll("\\d+/\\d+/SĐT", "ANH/902/NAM/HOA");
    assertRefused(post(PETITIONS, named, clerk), "denunciation-number-has-no-office-form");
    String to = "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}";
    String path = PETITIONS + "/" + id + "/forwarding";
    assertRefused(
        post(path, to.formatted(today, "Theo đơn của bà Mật, ấp 3"), clerk),
        "denunciation-agency-is-no-body");
    String key = "to-cao.Nguyen-Van-A." + id;
    var done = post(path, to.formatted(today, AGENCY), clerk, "Idempotency-Key", key);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    String audit =
        await()
            .until(
                () -> get("/api/petitions/v1/audit?limit=200", lead).body(),
                entries -> entries.contains("denunciation-forwarded"));
    assertThat(audit).doesNotContain("Nguyen-Van-A");
    assertThat(
            JsonPath.<List<String>>read(
                audit, "$.items[?(@.aggregate=='%s' && @.sequence==2)].key".formatted(id)))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{12}");
  }

  private static void assertRefused(HttpResponse<String> answer, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(JsonPath.<String>read(answer.body(), "$.type")).endsWith("/" + slug);
    assertThat(JsonPath.<String>read(answer.body(), "$.citation"))
        .startsWith("Luật Tố cáo 25/2018/QH14");
  }

  @Test
  void keepsWhoReadIt() throws Exception {
    assertThat(get(PETITIONS + "/" + id, lead).statusCode()).isEqualTo(200);
    String audit = get("/api/petitions/v1/audit?limit=200", lead).body();
    assertThat(
            JsonPath.<List<String>>read(
                audit,
                "$.items[?(@.aggregate=='%s' && @.type=='denunciation-read')].account"
                    .formatted(id)))
        .containsExactlyInAnyOrder("thu.ly", "lanh.dao");
    assertThat(
            JsonPath.<List<String>>read(
                audit,
                "$.items[?(@.aggregate=='%s' && @.type=='denunciation-listed')].account"
                    .formatted(id)))
        .contains("thu.ly");
  }

  private List<String> listed(String query, String token) throws Exception {
    var page = get(PETITIONS + query, token);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return ids(page);
  }
}
