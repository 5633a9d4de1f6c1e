package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

@OnRealParts
class SessionsTraceIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @LocalServerPort private int port;

  @Test
  void carriesTheCallersTraceIntoTheEvent() {
    String council = "council-" + UUID.randomUUID();
    var lead =
        new Http(port, "/api/sessions/v1", TestTokens.of("vanphong", council, "office-lead"));
    var answer =
        lead.post(
            "/terms",
            """
            {"term": "X", "startsOn": "2025-07-01", "deputiesInOffice": 109}
            """,
            "traceparent",
            "00-" + TRACE + "-00f067aa0ba902b7-01");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(PublishedEvents.of(SessionsEvents.TOPIC, council, 1).events())
        .allSatisfy(event ->
            assertThat(event.traceparent()).startsWith("00-" + TRACE + "-").endsWith("-01"));
  }
}
