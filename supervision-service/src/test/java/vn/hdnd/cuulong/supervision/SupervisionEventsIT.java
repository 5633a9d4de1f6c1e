package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

@OnRealParts
class SupervisionEventsIT {

  private static final String BY_A_COMMITTEE =
      """
      {"title": "Giám sát đất công", "form": "THEMATIC", "subject": "COMMITTEE",
       "subjectName": "Ban Pháp chế", "openedOn": "2025-08-05", "supervisedBodies": ["Sở Tài chính"]}
      """;
  private static final String BY_THE_COUNCIL =
      """
      {"title": "Giám sát đất công", "form": "THEMATIC", "subject": "COUNCIL",
       "openedOn": "2025-08-05", "supervisedBodies": ["Sở Tài chính"]}
      """;
  private static final String CONCLUDE =
      """
      {"concludedOn": "2025-10-20", "summary": "Còn hạn chế.", "recommendations": [
        {"text": "Lập danh mục.", "agency": "Sở Tài chính", "dueOn": "2025-12-31"},
        {"text": "Bố trí kinh phí.", "agency": "Sở Tài chính"}]}
      """;

  @LocalServerPort private int port;

  @Test
  void everyTypeIsPublishedAsItsSchemaPromises() {
    String council = "council-" + UUID.randomUUID();
    var lead =
        new Http(port, "/api/supervision/v1", TestTokens.of("vanphong", council, "office-lead"));
    assertThat(lead.post("/supervisions", BY_THE_COUNCIL).status()).isEqualTo(201);
    String path = "/supervisions/" + lead.post("/supervisions", BY_A_COMMITTEE).id();
    done(lead, path + "/conclusion", CONCLUDE);
    done(
        lead,
        path + "/recommendations/1/answer",
        "{\"answeredOn\": \"2025-11-28\", \"result\": \"DONE\", \"text\": \"Đã lập.\"}");
    done(
        lead,
        path + "/recommendations/1/verification",
        """
        {"ofAnswer": 1, "verifiedOn": "2025-12-05", "result": "DONE", "evidence": "Biên bản."}
        """);

    var published = PublishedEvents.of(SupervisionEvents.TOPIC, council, 7);

    assertThat(published.types())
        .containsExactlyInAnyOrderElementsOf(
            SupervisionEvents.catalogue().types().stream().map(EventType::name).toList());
    published.assertKeepTheirContracts();
  }

  private static void done(Http caller, String path, String json) {
    assertThat(caller.post(path, json).status()).isEqualTo(200);
  }
}
