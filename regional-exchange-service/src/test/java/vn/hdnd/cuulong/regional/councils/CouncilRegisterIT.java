package vn.hdnd.cuulong.regional.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.RegionalOverHttp;

class CouncilRegisterIT extends RegionalOverHttp {

  @BeforeEach
  void awaitTheRegister() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ids("2026-01-01")).hasSize(6));
  }

  @Test
  void beginsWithTheThirteenAndTayNinhAndTheSixOf2025() throws Exception {
    assertThat(ids("2025-06-30"))
        .containsExactly(
            "an-giang",
            "bac-lieu",
            "ben-tre",
            "ca-mau",
            "can-tho",
            "dong-thap",
            "hau-giang",
            "kien-giang",
            "long-an",
            "soc-trang",
            "tay-ninh",
            "tien-giang",
            "tra-vinh",
            "vinh-long");
    assertThat(ids("2025-07-01"))
        .containsExactly(
            "an-giang-2025",
            "ca-mau-2025",
            "can-tho-2025",
            "dong-thap-2025",
            "tay-ninh-2025",
            "vinh-long-2025");
    assertThat(ids("2003-12-31")).isEmpty();
  }

  @Test
  void givesTheCodeOfTheCapitalsOldUnit() throws Exception {
    HttpResponse<String> now = get(API + "/councils?on=2026-01-01", LONG_AN);
    assertThat(code(now, "an-giang-2025")).isEqualTo("91");
    assertThat(code(now, "dong-thap-2025")).isEqualTo("82");
    assertThat(code(now, "tay-ninh-2025")).isEqualTo("80");
    assertThat(code(get(API + "/councils?on=2025-06-30", LONG_AN), "an-giang")).isEqualTo("89");
  }

  @Test
  void knowsWhoCameOfWhom() throws Exception {
    HttpResponse<String> now = get(API + "/councils?on=2026-01-01", LONG_AN);
    assertThat(
            JsonPath.<List<List<String>>>read(
                now.body(), "$.items[?(@.id=='can-tho-2025')].predecessors"))
        .containsExactly(List.of("can-tho", "hau-giang", "soc-trang"));
  }

  @Test
  void refusesAnImpossibleDayAndAnUnknownCouncil() throws Exception {
    assertThat(get(API + "/councils?on=2025-02-30", LONG_AN).statusCode()).isEqualTo(400);

    HttpResponse<String> refused =
        post(
            API + "/council-changes",
            """
            {"kind":"MERGE","effectiveOn":"2027-01-01","legalBasis":"Nghị quyết",
             "from":["an-giang-2025","khong-co"],
             "to":[{"id":"moi","code":"91","name":"Tỉnh Mới","shortName":"Mới",
                    "type":"PROVINCE","inRegion":true}]}
            """,
            COORDINATOR);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("council-unknown").contains("«khong-co»");
  }

  @Test
  void saysWhatAChangeWouldDoAndWritesNothing() throws Exception {
    HttpResponse<String> dry =
        post(
            API + "/council-changes?dryRun=true",
            """
            {"kind":"RENAME","effectiveOn":"2027-01-01","legalBasis":"Nghị quyết",
             "from":["an-giang-2025"],
             "to":[{"id":"an-giang-2025","name":"Thành phố An Giang","type":"CITY"}]}
            """,
            ADMIN);
    assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
    assertThat(JsonPath.<String>read(dry.body(), "$.preview[0].data.to[0].code")).isEqualTo("91");
    assertThat(get(API + "/councils?on=2027-01-01", ADMIN).body()).contains("Tỉnh An Giang");
  }

  private List<String> ids(String day) throws Exception {
    return JsonPath.read(get(API + "/councils?on=" + day, LONG_AN).body(), "$.items[*].id");
  }

  private static String code(HttpResponse<String> councils, String id) {
    List<String> codes = JsonPath.read(councils.body(), "$.items[?(@.id=='" + id + "')].code");
    return codes.getFirst();
  }
}
