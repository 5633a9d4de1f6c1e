package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.contracts.EmittedEventsContract;
import vn.hdnd.cuulong.platform.testkit.http.Http;

class EmittedEventsIT extends EmittedEventsContract {

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

  EmittedEventsIT() {
    super(SupervisionEvents.catalogue(), "/api/supervision/v1");
  }

  @Override
  protected int tellEverything(Http office) {
    begun(office, "/supervisions", BY_THE_COUNCIL);
    String path = "/supervisions/" + begun(office, "/supervisions", BY_A_COMMITTEE);
    done(office, path + "/conclusion", CONCLUDE);
    done(
        office,
        path + "/recommendations/1/answer",
        "{\"answeredOn\": \"2025-11-28\", \"result\": \"DONE\", \"text\": \"Đã lập.\"}");
    done(
        office,
        path + "/recommendations/1/verification",
        """
        {"ofAnswer": 1, "verifiedOn": "2025-12-05", "result": "DONE", "evidence": "Biên bản."}
        """);
    return 7;
  }
}
