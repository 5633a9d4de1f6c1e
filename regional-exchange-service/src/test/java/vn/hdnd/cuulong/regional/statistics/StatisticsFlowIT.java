package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.regional.RegionalOverHttp;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/** Tests the way from events on a real broker to figures over HTTP. */
class StatisticsFlowIT extends RegionalOverHttp {

  private static final String PERIOD = "&from=2021-07-01&to=2022-04-05";
  private static final String RESOLUTIONS =
      API + "/statistics?indicator=resolutions-adopted" + PERIOD;

  @BeforeAll
  static void sendLongAnsResolutionsTwiceWithNonsenseInBetween() {
    List<Sent> adopted = new ArrayList<>();
    for (int n = 1; n <= 177; n++) {
      adopted.add(submitted(n));
      adopted.add(adopted(n));
    }
    List<Sent> all = new ArrayList<>(adopted);
    all.addAll(Events.poison());
    all.addAll(adopted);
    Events.send(RealParts.bootstrapServers(), all);
  }

  @Test
  void showsLongAnsResolutionsUnderLongAnAsPublished() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          HttpResponse<String> found = get(RESOLUTIONS, AGENCY);
          assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
          assertThat(JsonPath.<List<Integer>>read(found.body(), "$.items[0].rows[*].value"))
              .containsExactly(177);
          assertThat(JsonPath.<String>read(found.body(), "$.items[0].rows[0].name"))
              .isEqualTo("Long An (đến 30/06/2025)");
          assertThat(JsonPath.<Integer>read(found.body(), "$.items[0].total.value")).isEqualTo(177);
          assertThat(JsonPath.<String>read(found.body(), "$.asOf")).startsWith("2026-11-24T01:");
          assertThat(JsonPath.<List<String>>read(found.body(), "$.items[0].sources"))
              .containsExactly("hdnd.sessions.events.v1");
        });
  }

  @Test
  void showsThemUnderTayNinhInTheBoundariesOf2026() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          HttpResponse<String> found =
              get(RESOLUTIONS + "&boundaries=2026-01-01&council=tay-ninh-2025", CAN_THO);
          assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
          String rows = found.body();
          assertThat(JsonPath.<List<Integer>>read(rows, "$.items[0].rows[*].value"))
              .containsExactly(177);
          assertThat(JsonPath.<String>read(rows, "$.items[0].rows[0].name")).isEqualTo("Tây Ninh");
        });
  }

  @Test
  void breaksAPeriodDownByMonth() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          String rows = get(RESOLUTIONS + "&by=month", AGENCY).body();
          assertThat(JsonPath.<List<String>>read(rows, "$.items[0].rows[*].month"))
              .containsExactly("2021-12", "2022-03");
          assertThat(JsonPath.<Integer>read(rows, "$.items[0].total.value")).isEqualTo(177);
        });
  }

  @Test
  void givesASpreadsheetItsByteOrderMarkAndVietnameseHead() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          HttpResponse<String> csv = get(RESOLUTIONS, AGENCY, "Accept", "text/csv");
          assertThat(csv.headers().firstValue("Content-Type").orElseThrow())
              .isEqualTo("text/csv;charset=UTF-8");
          assertThat(csv.body().lines().toList())
              .hasSize(2)
              .first()
              .asString()
              .startsWith("\uFEFFMã chỉ tiêu;Chỉ tiêu;Mã hội đồng;Hội đồng nhân dân");
          assertThat(csv.body())
              .contains("\r\nresolutions-adopted;Số nghị quyết ban hành;long-an;")
              .contains(";177;");
        });
  }

  @Test
  void forgetsACellWhoseValueIsGoneFromTheTopic() {
    String asked = API + "/statistics?indicator=answerers&from=2010-01-01&to=2010-12-31";
    Sent cell = Events.cell("1|answerers|ca-mau|2010-07-07|", 4);
    Events.send(RealParts.bootstrapServers(), List.of(cell));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(
                    JsonPath.<List<Integer>>read(
                        get(asked, AGENCY).body(), "$.items[0].rows[*].value"))
                .containsExactly(4));

    Events.send(RealParts.bootstrapServers(), List.of(Events.gone(cell)));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(
                    JsonPath.<List<Integer>>read(
                        get(asked, AGENCY).body(), "$.items[0].rows[*].value"))
                .isEmpty());
  }

  @Test
  void speaksEnglishToWhoAsks() throws Exception {
    String english = get(RESOLUTIONS, AGENCY, "Accept-Language", "en").body();
    assertThat(JsonPath.<String>read(english, "$.items[0].formula"))
        .isEqualTo("Counts resolutions, on the day of adoption.");
  }

  @Test
  void saysWhichParameterIsNotRight() throws Exception {
    assertRefused("?indicator=nothing" + PERIOD, "indicator");
    assertRefused("?indicator=answerers&from=2022-01-01&to=2021-01-01", "to");
    assertRefused("?indicator=answerers&from=2022-13-01&to=2023-01-01", "from");
    assertRefused("?indicator=answerers" + PERIOD + "&boundaries=soon", "boundaries");
    assertRefused("?indicator=answerers" + PERIOD + "&by=week", "by");
    assertRefused("?indicator=answerers" + PERIOD + "&council=long-an&council=khong-co", "council");
  }

  @Test
  void explainsEveryIndicator() throws Exception {
    String all = get(API + "/indicators", AGENCY).body();
    assertThat(JsonPath.<List<String>>read(all, "$.items[*].id")).hasSize(Indicators.all().size());
    assertThat(JsonPath.<List<List<String>>>read(all, "$.items[?(@.id=='answerers')].feeds"))
        .containsExactly(List.of("vn.hdnd.sessions.session-closed.v1"));
  }

  private void assertRefused(String query, String field) throws Exception {
    HttpResponse<String> refused = get(API + "/statistics" + query, AGENCY);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(refused.body(), "$.errors[*].field"))
        .containsExactly(field);
  }

  private static Sent submitted(int n) {
    return Events.event(
        "sessions",
        "long-an-resolution-" + n,
        1,
        "long-an",
        "resolution-submitted.v1",
        Map.of("submittedOn", day(n)));
  }

  private static String day(int n) {
    return n % 2 == 0 ? "2021-12-08" : "2022-03-10";
  }

  private static Sent adopted(int n) {
    String day = day(n);
    return Events.event(
        "sessions",
        "long-an-resolution-" + n,
        2,
        "long-an",
        "resolution-adopted.v1",
        Map.of(
            "kind",
            n % 3 == 0 ? "NORMATIVE" : "INDIVIDUAL",
            "submittedOn",
            day,
            "adoptedOn",
            day,
            "tally",
            Map.of("for", 50, "against", 1, "notVoting", 2),
            "deputiesInOffice",
            60));
  }
}
