package vn.hdnd.cuulong.sessions;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  EndpointSecurityIT() {
    super("/api/sessions/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /terms [office-lead]",
        "POST /terms/{id}/deputies [office-lead]",
        "GET /terms " + COUNCIL,
        "GET /terms/{id} " + COUNCIL,
        "POST /sessions " + OFFICE,
        "POST /sessions/{id}/closing " + OFFICE,
        "GET /sessions " + COUNCIL,
        "GET /session-years " + COUNCIL,
        "GET /sessions/{id} " + COUNCIL,
        "POST /resolutions " + OFFICE,
        "POST /resolutions/{id}/vote " + OFFICE,
        "GET /resolutions " + COUNCIL,
        "GET /resolution-years " + COUNCIL,
        "GET /resolutions/{id} " + COUNCIL);
  }
}
