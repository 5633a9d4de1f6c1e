package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

@OnRealParts
class SessionsEventsIT {

  @LocalServerPort private int port;

  @Test
  void everyTypeIsPublishedAsItsSchemaPromises() {
    String council = "council-" + UUID.randomUUID();
    var lead =
        new Http(port, "/api/sessions/v1", TestTokens.of("vanphong", council, "office-lead"));
    String term =
        made(
            lead,
            "/terms",
            "{\"term\": \"X\", \"startsOn\": \"2025-07-01\", \"deputiesInOffice\": 109}");
    done(lead, "/terms/" + term + "/deputies", "{\"from\": \"2025-09-01\", \"inOffice\": 108}");
    String session =
        made(
            lead,
            "/sessions",
            """
            {"termId": "%s", "number": 7, "kind": "REGULAR", "title": "Kỳ họp thứ 7",
             "opensOn": "2025-12-08"}
            """
                .formatted(term));
    made(lead, "/resolutions", resolution(session, 101));
    made(lead, "/resolutions", resolution(session, 10));
    done(
        lead,
        "/sessions/" + session + "/closing",
        """
        {"closedOn": "2025-12-10", "attended": 105, "documentsConsidered": 62, "answerers": 10}
        """);

    var published = PublishedEvents.of(SessionsEvents.TOPIC, council, 8);

    assertThat(published.types())
        .containsExactlyInAnyOrderElementsOf(
            SessionsEvents.catalogue().types().stream().map(EventType::name).toList());
    published.assertKeepTheirContracts();
  }

  private static String resolution(String session, int inFavour) {
    return """
    {"sessionId": "%s", "title": "Quy định mức hỗ trợ học phí", "kind": "NORMATIVE",
     "matter": "ORDINARY", "submittedOn": "2025-11-25", "submittedBy": "Ủy ban nhân dân tỉnh",
     "vote": {"votedOn": "2025-12-10", "tally": {"for": %d, "against": 0, "notVoting": 0}}}
    """
        .formatted(session, inFavour);
  }

  @CanIgnoreReturnValue
  private static String made(Http caller, String path, String json) {
    Http.Answer answer = caller.post(path, json);
    assertThat(answer.status()).isEqualTo(201);
    return answer.id();
  }

  private static void done(Http caller, String path, String json) {
    assertThat(caller.post(path, json).status()).isEqualTo(200);
  }
}
