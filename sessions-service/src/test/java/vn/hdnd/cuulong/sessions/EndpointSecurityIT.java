package vn.hdnd.cuulong.sessions;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  private static final String DEPUTIES = "[chair, committee-member, deputy, standing-committee]";
  private static final String CHAIR = "[chair, office-lead, standing-committee]";

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
        "GET /resolutions/{id} " + COUNCIL,
        "POST /deputies [office-lead]",
        "POST /deputies/{id}/state [office-lead]",
        "POST /deputies/{id}/correction [office-lead]",
        "GET /deputies " + COUNCIL,
        "GET /deputies/{id} " + COUNCIL,
        "POST /sittings " + OFFICE,
        "POST /sittings/{id}/attendance " + OFFICE,
        "POST /sittings/{id}/check-in " + DEPUTIES,
        "POST /sittings/{id}/closing " + OFFICE,
        "GET /sittings " + COUNCIL,
        "GET /sittings/{id} " + COUNCIL,
        "POST /polls " + CHAIR,
        "POST /polls/{id}/ballots " + DEPUTIES,
        "POST /polls/{id}/closing " + CHAIR,
        "POST /polls/{id}/declaration " + CHAIR,
        "POST /polls/{id}/annulment " + CHAIR,
        "GET /polls " + COUNCIL,
        "GET /polls/{id} " + COUNCIL,
        "GET /live " + COUNCIL);
  }
}
