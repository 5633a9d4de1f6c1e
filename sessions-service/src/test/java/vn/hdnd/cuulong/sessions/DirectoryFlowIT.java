package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;

/** The directory of deputies over HTTP, beside the number that the term states. */
class DirectoryFlowIT extends SessionsOverHttp {

  @Test
  void v07ComparesTheDirectoryWithTheNumberOfTheTerm() {
    Http lead = as(council, "office-lead");
    String term = term(lead);
    String first = deputy(lead, term, "Nguyễn Thị Minh Châu", "");
    assertThat(seats(lead, term, "2025-12-01"))
        .isEqualTo("1 in office: 1 active, 0 suspended; 0 left; 2 stated, differs: true");

    assertThat(deputy(lead, term, "Lê Văn Tám", "")).isNotEqualTo(first);
    state(lead, first, "2025-10-15", "SUSPENDED");
    assertThat(seats(as(council, "auditor"), term, "2025-12-01"))
        .isEqualTo("2 in office: 1 active, 1 suspended; 0 left; 2 stated, differs: false");

    state(lead, first, "2025-11-01", "REMOVED");
    assertThat(seats(lead, term, "2025-11-01"))
        .isEqualTo("1 in office: 1 active, 0 suspended; 1 left; 2 stated, differs: true");
    assertThat(seats(lead, term, "2025-10-14"))
        .isEqualTo("2 in office: 2 active, 0 suspended; 0 left; 2 stated, differs: false");
    assertThat(lead.get("/terms/" + term + "/seats").body().path("left").asInt()).isEqualTo(1);
  }

  @Test
  void showsTheSeatsOfATermToItsOwnCouncil() {
    String path = "/terms/" + term(as(council, "office-lead")) + "/seats";
    assertProblem(as("can-tho-2025", "office-lead").get(path), 404, "not-found");
    assertThat(as(council, "chair").get(path + "?on=2025-02-30").status()).isEqualTo(400);
  }

  @Test
  void linksAnAccountOnceAndKeepsTheReasonOfACorrection() {
    Http lead = as(council, "office-lead");
    String term = term(lead);
    String second = deputy(lead, term, "Lê Văn Tam", "");
    assertThat(deputy(lead, term, "Nguyễn Thị Minh Châu", ",\"account\":\"chau\""))
        .isNotEqualTo(second);
    String path = "/deputies/" + second + "/correction";
    assertProblem(
        lead.post(path, "{\"name\":\"Lê Văn Tám\",\"account\":\"chau\",\"reason\":\"Ghi nhầm\"}"),
        409,
        "account-already-linked");
    assertThat(lead.post(path, "{\"name\":\"Lê Văn Tám\",\"reason\":\"Ghi nhầm họ tên\"}").status())
        .isEqualTo(200);

    JsonNode now = lead.get("/deputies/" + second).body();
    assertThat(now.path("name").asString()).isEqualTo("Lê Văn Tám");
    assertThat(now.at("/corrections/0/reason").asString()).isEqualTo("Ghi nhầm họ tên");
    assertThat(ids(lead, "/deputies?termId=" + term + "&q=tam")).containsExactly(second);
    assertThat(ids(as("can-tho-2025", "chair"), "/deputies?termId=" + term)).isEmpty();
  }

  private static String seats(Http reader, String term, String day) {
    JsonNode seats = reader.get("/terms/" + term + "/seats?on=" + day).body();
    assertThat(seats.path("on").asString()).isEqualTo(day);
    return "%d in office: %d active, %d suspended; %d left; %d stated, differs: %s"
        .formatted(
            seats.path("inOffice").asInt(),
            seats.path("active").asInt(),
            seats.path("suspended").asInt(),
            seats.path("left").asInt(),
            seats.path("stated").asInt(),
            seats.path("differs").asBoolean());
  }

  private static String term(Http lead) {
    return lead.post(
            "/terms", "{\"term\":\"X\",\"startsOn\":\"2025-07-01\",\"deputiesInOffice\":2}")
        .id();
  }

  private static String deputy(Http lead, String term, String name, String more) {
    return lead.post(
            "/deputies",
            "{\"termId\":\"%s\",\"name\":\"%s\",\"since\":\"2025-07-01\"%s}"
                .formatted(term, name, more))
        .id();
  }

  private static void state(Http lead, String deputy, String from, String state) {
    String change =
        "{\"from\":\"%s\",\"state\":\"%s\",\"decision\":\"31/NQ-HĐND\"}".formatted(from, state);
    assertThat(lead.post("/deputies/" + deputy + "/state", change).status()).isEqualTo(200);
  }
}
