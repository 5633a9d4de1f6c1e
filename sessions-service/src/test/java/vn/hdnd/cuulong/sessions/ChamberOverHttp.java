package vn.hdnd.cuulong.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** A sitting of today with deputies who can vote, as a caller sees it. */
abstract class ChamberOverHttp extends SessionsOverHttp {

  final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  final List<String> deputies = new ArrayList<>();
  String session = "";
  String sitting = "";

  /**
   * Sets up a term with deputies, a session and an open sitting, in which nobody is present yet.
   */
  final void open(int inOffice) {
    Http lead = as(council, "office-lead");
    String term =
        done(
            lead.post(
                "/terms",
                "{\"term\":\"X\",\"startsOn\":\"%s\",\"deputiesInOffice\":%d}"
                    .formatted(today.minusDays(5), inOffice)));
    for (int n = 1; n <= inOffice; n++) {
      deputies.add(
          done(
              lead.post(
                  "/deputies",
                  """
                  {"termId":"%s","name":"Nguyễn Văn %d","group":"Tổ 1","account":"deputy.%d",
                   "since":"%s"}
                  """
                      .formatted(term, n, n, today.minusDays(5)))));
    }
    session =
        done(
            lead.post(
                "/sessions",
                """
                {"termId":"%s","number":1,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
                """
                    .formatted(term, today)));
    sitting =
        done(
            lead.post(
                "/sittings",
                "{\"sessionId\":\"%s\",\"number\":1,\"day\":\"%s\"}".formatted(session, today)));
  }

  /** Returns the n-th deputy, from 1. */
  final Http deputy(int n) {
    return new Http(port(), "/api/sessions/v1", TestTokens.of("deputy." + n, council, "deputy"));
  }

  final Http chair() {
    return as(council, "chair");
  }

  final Answer checkIn(int n) {
    return deputy(n).post("/sittings/" + sitting + "/check-in", "{}");
  }

  final String poll(String more) {
    return done(
        chair()
            .post(
                "/polls",
                "{\"sittingId\":\"%s\",\"subject\":\"Thông qua chương trình\"%s}"
                    .formatted(sitting, more)));
  }

  final Answer cast(int n, String poll, String choice) {
    return deputy(n).post("/polls/" + poll + "/ballots", "{\"choice\":\"%s\"}".formatted(choice));
  }

  final Answer close(String poll) {
    return chair().post("/polls/" + poll + "/closing", "{}");
  }

  static String done(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body().toString());
    }
    return answer.id();
  }
}
