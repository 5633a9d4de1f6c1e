package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;

/** A vote in a sitting over HTTP, from the roll call to the numbered resolution. */
class PollFlowIT extends ChamberOverHttp {

  @Test
  void adoptsADraftByTheBallotsOfTheDeputies() {
    open(4);
    String draft = draftOfToday();
    for (int n = 1; n <= 4; n++) {
      done(checkIn(n));
    }
    String poll = poll(",\"resolutionId\":\"%s\",\"changeable\":true".formatted(draft));
    assertThat(cast(1, poll, "IN_FAVOUR").status()).isEqualTo(201);
    assertThat(cast(2, poll, "IN_FAVOUR").status()).isEqualTo(201);
    assertThat(cast(3, poll, "AGAINST").status()).isEqualTo(201);
    assertThat(cast(3, poll, "IN_FAVOUR").status()).isEqualTo(200);

    JsonNode before = deputy(3).get("/polls/" + poll).body();
    assertThat(before.path("voted").asInt()).isEqualTo(3);
    assertThat(before.path("ownChoice").asString()).isEqualTo("IN_FAVOUR");
    assertThat(before.path("tally").isNull()).isTrue();
    assertThat(before.path("votes")).isEmpty();

    done(close(poll));
    JsonNode counted = chair().get("/polls/" + poll).body();
    assertThat(counted.path("stage").asString()).isEqualTo("COUNTED");
    assertThat(counted.at("/tally/for").asInt()).isEqualTo(3);
    assertThat(counted.at("/tally/notVoting").asInt()).isEqualTo(1);
    assertThat(counted.path("votes")).hasSize(3);

    done(chair().post("/polls/" + poll + "/declaration", "{}"));
    JsonNode resolution = chair().get("/resolutions/" + draft).body();
    assertThat(resolution.path("status").asString()).isEqualTo("ADOPTED");
    assertThat(resolution.path("documentNumber").asString()).startsWith("01/");
    assertThat(resolution.at("/tally/for").asInt()).isEqualTo(3);
  }

  @Test
  void s13OpensNoVoteWithoutAQuorum() {
    open(4);
    done(checkIn(1));
    done(checkIn(2));
    assertProblem(
        chair()
            .post(
                "/polls",
                "{\"sittingId\":\"%s\",\"subject\":\"Chương trình\",\"changeable\":true}"
                    .formatted(sitting)),
        422,
        "no-quorum");
  }

  @Test
  void takesNoBallotOfWhoIsAbsentSuspendedOrNoDeputy() {
    open(4);
    for (int n = 1; n <= 3; n++) {
      done(checkIn(n));
    }
    String poll = poll(",\"changeable\":true");
    assertProblem(cast(4, poll, "AGAINST"), 422, "voter-not-present");
    assertProblem(cast(99, poll, "AGAINST"), 404, "not-a-deputy");
    done(
        as(council, "office-lead")
            .post(
                "/deputies/" + deputies.get(1) + "/state",
                "{\"from\":\"%s\",\"state\":\"SUSPENDED\",\"decision\":\"1/QĐ-HĐND\"}"
                    .formatted(today)));
    assertProblem(cast(2, poll, "AGAINST"), 422, "deputy-not-active");
    Http other = as("council-of-another", "deputy");
    assertProblem(
        other.post("/polls/" + poll + "/ballots", "{\"choice\":\"AGAINST\"}"), 404, "not-found");
  }

  @Test
  void o11DoesNotCountASuspendedDeputyAsPresent() {
    open(3);
    Http lead = as(council, "office-lead");
    done(
        lead.post(
            "/deputies/" + deputies.getFirst() + "/state",
            "{\"from\":\"%s\",\"state\":\"SUSPENDED\",\"decision\":\"1/QĐ-HĐND\"}"
                .formatted(today)));
    assertProblem(checkIn(1), 422, "deputy-not-active");
    assertProblem(
        lead.post(
            "/sittings/" + sitting + "/attendance",
            "{\"deputyId\":\"%s\",\"presence\":\"PRESENT\"}".formatted(deputies.getFirst())),
        422,
        "deputy-not-active");
    assertThat(lead.get("/sittings/" + sitting).body().path("deputiesInOffice").asInt())
        .isEqualTo(3);
  }

  @Test
  void s16LetsNobodyCheckInWhomTheSecretaryRecordedAsAbsent() {
    open(3);
    Http lead = as(council, "office-lead");
    String path = "/sittings/" + sitting + "/attendance";
    String entry = "{\"deputyId\":\"%s\",\"presence\":\"%s\"}";
    done(lead.post(path, entry.formatted(deputies.getFirst(), "ABSENT")));
    assertProblem(checkIn(1), 422, "recorded-by-the-secretary");
    done(lead.post(path, entry.formatted(deputies.getFirst(), "PRESENT")));
  }

  @Test
  void isAnnulledAndRepeatedWithBothKept() {
    open(3);
    for (int n = 1; n <= 3; n++) {
      done(checkIn(n));
    }
    String first = poll(",\"changeable\":false");
    done(cast(1, first, "IN_FAVOUR"));
    assertProblem(cast(1, first, "AGAINST"), 409, "ballot-already-cast");
    assertProblem(
        chair()
            .post(
                "/polls",
                "{\"sittingId\":\"%s\",\"subject\":\"Lần hai\",\"changeable\":true}"
                    .formatted(sitting)),
        409,
        "another-poll-open");
    assertProblem(
        as(council, "office-staff").post("/sittings/" + sitting + "/closing", "{}"),
        409,
        "poll-still-open");
    done(chair().post("/polls/" + first + "/annulment", "{\"reason\":\"Mất kết nối\"}"));
    assertProblem(cast(2, first, "IN_FAVOUR"), 409, "poll-annulled");
    String second = poll(",\"changeable\":true");
    assertThat(ids(chair(), "/polls?sittingId=" + sitting)).containsExactly(second, first);
  }

  @Test
  void v07OpensNoSittingWhoseDirectoryIsIncomplete() {
    open(2);
    Http lead = as(council, "office-lead");
    String term = lead.get("/terms").body().at("/items/0/id").asString();
    done(
        lead.post(
            "/terms/" + term + "/deputies", "{\"from\":\"%s\",\"inOffice\":3}".formatted(today)));
    assertProblem(
        lead.post(
            "/sittings",
            "{\"sessionId\":\"%s\",\"number\":2,\"day\":\"%s\"}".formatted(session, today)),
        422,
        "directory-differs");
  }

  private String draftOfToday() {
    return done(
        as(council, "office-staff")
            .post(
                "/resolutions",
                """
                {"sessionId":"%s","title":"Mức hỗ trợ","kind":"INDIVIDUAL","matter":"ORDINARY",
                 "submittedOn":"%s","submittedBy":"Ủy ban nhân dân tỉnh"}
                """
                    .formatted(session, today)));
  }
}
