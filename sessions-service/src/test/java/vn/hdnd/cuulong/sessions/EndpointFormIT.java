package vn.hdnd.cuulong.sessions;

import java.util.Map;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@OnRealParts
class EndpointFormIT extends EndpointFormContract {

  @Override
  protected Map<String, String> answersOtherThanJson() {
    return Map.of("GET /api/sessions/v1/live", "text/event-stream");
  }
}
