package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;

class EmittedEventsIT extends EmittedEventsContract {

  EmittedEventsIT() {
    super(SessionsEvents.catalogue(), "/api/sessions/v1");
  }

  @Override
  protected int tellEverything(Http office) {
    String term =
        begun(
            office,
            "/terms",
            "{\"term\": \"X\", \"startsOn\": \"2025-07-01\", \"deputiesInOffice\": 109}");
    done(office, "/terms/" + term + "/deputies", "{\"from\": \"2025-09-01\", \"inOffice\": 108}");
    String session =
        begun(
            office,
            "/sessions",
            """
            {"termId": "%s", "number": 7, "kind": "REGULAR", "title": "Kỳ họp thứ 7",
             "opensOn": "2025-12-08"}
            """
                .formatted(term));
    begun(office, "/resolutions", resolution(session, 101));
    begun(office, "/resolutions", resolution(session, 10));
    done(
        office,
        "/sessions/" + session + "/closing",
        """
        {"closedOn": "2025-12-10", "attended": 105, "documentsConsidered": 62, "answerers": 10}
        """);
    return 8;
  }

  private static String resolution(String session, int inFavour) {
    return """
    {"sessionId": "%s", "title": "Quy định mức hỗ trợ học phí", "kind": "NORMATIVE",
     "matter": "ORDINARY", "submittedOn": "2025-11-25", "submittedBy": "Ủy ban nhân dân tỉnh",
     "vote": {"votedOn": "2025-12-10", "tally": {"for": %d, "against": 0, "notVoting": 0}}}
    """
        .formatted(session, inFavour);
  }
}
