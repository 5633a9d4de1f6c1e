package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** Tests the way from the term to the numbered resolution, and the refusals in between. */
class SessionsFlowIT extends SessionsOverHttp {

  @Test
  void takesOneOfficeFromTheTermToTheNumberedResolution() {
    Http lead = as(council, "office-lead");
    Answer term = lead.post("/terms", TERM);
    assertThat(term.status()).isEqualTo(201);
    assertThat(term.header("Location")).isEqualTo("/api/sessions/v1/terms/" + term.id());
    assertThat(term.header("ETag")).isEqualTo("\"1\"");

    Answer session = lead.post("/sessions", session(term.id(), 7));
    assertThat(session.status()).isEqualTo(201);
    Answer resolution = lead.post("/resolutions", draft(session.id()));
    Answer vote = lead.post("/resolutions/" + resolution.id() + "/vote", vote(101, ""));
    assertThat(vote.status()).isEqualTo(200);
    assertThat(vote.body().at("/answer/documentNumber").asString()).isEqualTo("01/2025/NQ-HĐND");

    Answer read = lead.get("/resolutions/" + resolution.id(), "Accept-Language", "en");
    assertThat(read.header("ETag")).isEqualTo("\"2\"");
    assertThat(read.text("status")).isEqualTo("ADOPTED");
    assertThat(read.body().at("/tally/for").asInt()).isEqualTo(101);
    assertThat(read.body().at("/rule/id").asString()).isEqualTo("V-02");
    assertThat(read.body().at("/rule/text").asString()).startsWith("More than half");
    assertThat(read.body().at("/timeline").size()).isEqualTo(2);
    assertThat(lead.get("/sessions/" + session.id()).text("status")).isEqualTo("CLOSED");
    assertThat(lead.get("/terms/" + term.id()).body().path("deputiesInOffice").asInt())
        .isEqualTo(109);
  }

  @Test
  void showsItInTheListsAtOnce() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    String session = lead.post("/sessions", session(term, 7)).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    assertThat(lead.post("/resolutions/" + resolution + "/vote", vote(101, "")).status())
        .isEqualTo(200);
    assertThat(ids(lead, "/resolutions?status=ADOPTED&q=muc+ho+tro")).containsExactly(resolution);
    assertThat(ids(lead, "/resolutions?q=01%2F2025")).containsExactly(resolution);
    assertThat(ids(lead, "/resolutions?q=S%E1%BB%91+1%2F2025%2Fnq")).containsExactly(resolution);
    assertThat(ids(lead, "/resolutions?q=--")).isEmpty();
    assertThat(years(lead, "/resolution-years")).containsExactly(2025);
    assertThat(years(lead, "/session-years")).containsExactly(2025);
    assertThat(years(as("can-tho-2025", "chair"), "/session-years")).isEmpty();
    assertThat(ids(lead, "/resolutions?status=REJECTED")).isEmpty();
    assertThat(ids(lead, "/resolutions?year=2024")).isEmpty();
    assertThat(ids(lead, "/sessions?year=2025&kind=REGULAR&status=CLOSED&q=K%E1%BB%B3+hop"))
        .containsExactly(session);
    assertThat(ids(lead, "/terms")).containsExactly(term);
    assertThat(ids(as("can-tho-2025", "chair"), "/resolutions?sessionId=" + session)).isEmpty();
  }

  @Test
  void v07ListsTheDeputiesOfEachDayOnceAndInOrder() {
    Http lead = as(council, "office-lead");
    String path = "/terms/" + lead.post("/terms", TERM).id() + "/deputies";
    for (String[] change :
        new String[][] {{"2025-11-01", "107"}, {"2025-09-01", "108"}, {"2025-11-01", "106"}}) {
      String json = "{\"from\": \"%s\", \"inOffice\": %s}".formatted((Object[]) change);
      assertThat(lead.post(path, json).status()).isEqualTo(200);
    }

    assertThat(
            lead.get("/terms")
                .body()
                .at("/items/0/deputies")
                .valueStream()
                .map(each -> each.path("from").asString() + " " + each.path("inOffice").asInt())
                .toList())
        .containsExactly("2025-07-01 109", "2025-09-01 108", "2025-11-01 106");
  }

  @Test
  void n01RefusesANumberThatIsUsed() {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String first = lead.post("/resolutions", draft(session)).id();
    String second = lead.post("/resolutions", draft(session)).id();
    String numbered = vote(101, ", \"number\": 42");
    assertThat(lead.post("/resolutions/" + first + "/vote", numbered).status()).isEqualTo(200);
    Answer no = lead.post("/resolutions/" + second + "/vote", numbered);
    assertProblem(no, 409, "number-already-used");
    assertThat(no.text("detail")).contains("42/2025/NQ-HĐND");
    Answer next = lead.post("/resolutions/" + second + "/vote", vote(101, ""));
    assertThat(next.body().at("/answer/documentNumber").asString()).isEqualTo("43/2025/NQ-HĐND");
  }

  @Test
  void refusesMoreVotesThanDeputiesWithoutHalfDoneState() {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    Answer no = lead.post("/resolutions/" + resolution + "/vote", vote(110, ""));
    assertProblem(no, 422, "tally-exceeds-council");
    assertThat(lead.get("/resolutions/" + resolution).text("status")).isEqualTo("SUBMITTED");
  }

  @Test
  void refusesToCloseASessionBeforeItsVotes() {
    Http lead = as(council, "office-lead");
    String open =
        session(lead.post("/terms", TERM).id(), 7)
            .replaceFirst("(?s),\\s*\"closing\": \\{[^}]*}", "");
    String session = lead.post("/sessions", open).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    String path = "/sessions/" + session + "/closing";
    String closing =
        "{\"closedOn\": \"2025-12-09\", \"attended\": 105, \"documentsConsidered\": 6, \"answerers\": 1}";
    assertThat(lead.post(path + "?dryRun=true", closing).status()).isEqualTo(200);
    assertThat(lead.post("/resolutions/" + resolution + "/vote", vote(101, "")).status())
        .isEqualTo(200);

    assertProblem(lead.post(path, closing), 422, "closed-before-vote");
    assertThat(lead.post(path, closing.replace("12-09", "12-10")).status()).isEqualTo(200);
  }

  @Test
  void o08RefusesASessionOnceTheNextTermHasBegun() {
    Http lead = as(council, "office-lead");
    String first = lead.post("/terms", TERM).id();
    String later = TERM.replace("\"X\"", "\"XI\"");
    assertThat(lead.post("/terms", later.replace("2025-07-01", "2025-12-09")).status())
        .isEqualTo(201);

    assertThat(lead.post("/sessions", session(first, 7)).status()).isEqualTo(201);
    assertThat(lead.post("/terms", later.replace("XI", "XII").replace("07-01", "12-08")).status())
        .isEqualTo(201);
    Answer no = lead.post("/sessions", session(first, 8));

    assertProblem(no, 422, "session-after-term");
    assertThat(no.text("citation")).isEqualTo("Luật 72/2025/QH15, Điều 5 khoản 4");
  }
}
