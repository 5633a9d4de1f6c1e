package vn.hdnd.cuulong.supervision;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  EndpointSecurityIT() {
    super("/api/supervision/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /supervisions " + OFFICE,
        "POST /supervisions/{id}/conclusion " + OFFICE,
        "POST /supervisions/{id}/recommendations/{n}/answer " + OFFICE,
        "POST /supervisions/{id}/recommendations/{n}/verification " + OFFICE,
        "GET /supervisions " + COUNCIL,
        "GET /supervision-years " + COUNCIL,
        "GET /supervisions/{id} " + COUNCIL);
  }
}
