package vn.hdnd.cuulong.regional.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.councils.DayFields;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.regional.RegionalOverHttp;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

class EndedCouncilIT extends RegionalOverHttp {

  private static final String DRAFT =
      """
      {"title":"Lịch gửi tài liệu","problem":"Tài liệu đến muộn.","steps":["Thống nhất lịch."],
       "documents":[],"result":"Thảo luận kỹ hơn.","field":"Kỳ họp"}
      """;
  private static final String SHARING = "{\"sharedOn\":\"DAY\",\"decision\":\"Thông báo 45/TB\"}";

  @BeforeEach
  void awaitTheRegister() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(get(API + "/councils?on=2026-01-01", LONG_AN).body())
                .contains("ca-mau-2025"));
  }

  /**
   * Every field with a day is either tested below or belongs to the region itself, which is no
   * council.
   */
  @Test
  void knowsEveryDayOfEveryCommand() {
    assertThat(DayFields.of("regional", API))
        .containsExactlyInAnyOrder(
            "/practices/{id}/sharing sharedOn",
            "/practices/{id}/adoptions adoptedOn",
            "/conferences from",
            "/conferences to",
            "/conferences/{id}/papers/{n}/acceptance acceptedOn",
            "/council-changes effectiveOn");
  }

  @Test
  void sharesAPracticeUpToTheLastDayAndNotAfterIt() throws Exception {
    String practice = "/practices/" + id(post(API + "/practices", DRAFT, LONG_AN)) + "/sharing";
    assertRefused(post(API + practice, SHARING.replace("DAY", "2025-07-01"), LONG_AN));
    assertRefused(
        post(API + practice + "?dryRun=true", SHARING.replace("DAY", "2025-07-01"), LONG_AN));
    HttpResponse<String> inTime =
        post(API + practice, SHARING.replace("DAY", "2025-06-30"), LONG_AN);
    assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(200);
  }

  @Test
  void adoptsNothingAfterTheLastDay() throws Exception {
    String practice = "/practices/" + id(post(API + "/practices", DRAFT, CAN_THO));
    HttpResponse<String> shared =
        post(API + practice + "/sharing", SHARING.replace("DAY", "2025-07-05"), CAN_THO);
    assertThat(shared.statusCode()).as(shared.body()).isEqualTo(200);
    assertRefused(
        post(
            API + practice + "/adoptions",
            "{\"adoptedOn\":\"2025-08-04\",\"note\":\"Áp dụng.\"}",
            LONG_AN));
  }

  @Test
  void handsInNoPaperForALaterConference() throws Exception {
    String conference = id(post(API + "/conferences", conference(), COORDINATOR));
    assertRefused(
        post(
            API + "/conferences/" + conference + "/papers",
            "{\"title\":\"Tham luận\",\"abstract\":\"Tóm tắt\"}",
            LONG_AN));
  }

  /** Follows a command of the region through the broker to a reader of the topic. */
  @Test
  void tellsEverybodyOfAChangeWithItsDecisionWithinSeconds() throws Exception {
    String first = TestTokens.of("vanphong.mot", "mot", "office-lead");
    change(
        "REGISTER", "2020-01-01", "[]", unit("mot", "11", "Một") + "," + unit("hai", "12", "Hai"));
    change("MERGE", "2026-02-01", "[\"mot\",\"hai\"]", unit("mot-hai", "11", "Một Hai"));

    Map<String, String> rows = new HashMap<>();
    try (var consumer = consumer()) {
      consumer.subscribe(List.of(RegionalTopics.COUNCILS));
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(100))
                .forEach(
                    each -> rows.put(each.key(), new String(each.value(), StandardCharsets.UTF_8)));
            return rows.getOrDefault("mot", "").contains("2026-01-31");
          });
    }
    assertThat(JsonPath.<String>read(rows.get("mot"), "$.endedBy")).isEqualTo("Nghị quyết thử");
    String practice = "/practices/" + id(post(API + "/practices", DRAFT, first)) + "/sharing";
    HttpResponse<String> no = post(API + practice, SHARING.replace("DAY", "2026-02-01"), first);
    assertThat(no.statusCode()).as(no.body()).isEqualTo(422);
    assertThat(no.body()).contains("tỉnh Một Hai", "Nghị quyết thử");
  }

  private void change(String kind, String day, String from, String to) throws Exception {
    HttpResponse<String> done =
        post(
            API + "/council-changes",
            """
            {"kind":"%s","effectiveOn":"%s","legalBasis":"Nghị quyết thử","from":%s,"to":[%s]}
            """
                .formatted(kind, day, from, to),
            ADMIN);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  private static String unit(String id, String code, String name) {
    return """
    {"id":"%s","code":"%s","name":"Tỉnh %s","shortName":"%s","type":"PROVINCE","inRegion":false}
    """
        .formatted(id, code, name, name);
  }

  private static String conference() {
    return """
    {"title":"Hội nghị lần thứ Chín","ordinal":9,"term":"2021-2026","host":"an-giang-2025",
     "from":"2025-11-05","to":"2025-11-06","theme":"Giám sát","subEvents":[]}
    """;
  }

  private static KafkaConsumer<String, byte[]> consumer() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", RealParts.bootstrapServers(),
            "group.id", "ended-council",
            "isolation.level", "read_committed",
            "auto.offset.reset", "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static String id(HttpResponse<String> done) {
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    return JsonPath.read(done.body(), "$.id");
  }

  private static void assertRefused(HttpResponse<String> no) {
    assertThat(no.statusCode()).as(no.body()).isEqualTo(422);
    assertThat(JsonPath.<String>read(no.body(), "$.type")).endsWith("/council-has-ended");
    assertThat(no.body()).contains("tỉnh Long An", "30/06/2025", "tỉnh Tây Ninh", "202/2025/QH15");
  }
}
