package vn.hdnd.cuulong.sessions;

import java.util.Map;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@OnRealParts
class EndpointFormIT extends EndpointFormContract {

  private static final String FILES =
      "application/pdf,"
          + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
          + " application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
          + " image/jpeg, image/png";

  private static final String PAPERS = "/api/sessions/v1/papers/{id}/versions";

  @Override
  protected Map<String, String> files() {
    return Map.of("POST " + PAPERS, FILES);
  }

  @Override
  protected Map<String, String> answersOtherThanJson() {
    return Map.of(
        "GET " + PAPERS + "/{number}/file",
        FILES,
        "GET /api/sessions/v1/live",
        "text/event-stream");
  }
}
