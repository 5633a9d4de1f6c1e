package vn.hdnd.cuulong.sessions;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class EndpointSecurityIT extends EndpointSecurityContract implements SessionsParts {

  private static final String READING =
      "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /api/sessions/v1/terms [office-lead]",
        "POST /api/sessions/v1/terms/{id}/deputies [office-lead]",
        "GET /api/sessions/v1/terms " + READING,
        "GET /api/sessions/v1/terms/{id} " + READING,
        "POST /api/sessions/v1/sessions [office-lead, office-staff]",
        "POST /api/sessions/v1/sessions/{id}/closing [office-lead, office-staff]",
        "GET /api/sessions/v1/sessions " + READING,
        "GET /api/sessions/v1/sessions/{id} " + READING,
        "GET /api/sessions/v1/session-years " + READING,
        "GET /api/sessions/v1/resolution-years " + READING,
        "POST /api/sessions/v1/resolutions [office-lead, office-staff]",
        "POST /api/sessions/v1/resolutions/{id}/vote [office-lead, office-staff]",
        "GET /api/sessions/v1/resolutions " + READING,
        "GET /api/sessions/v1/resolutions/{id} " + READING,
        "GET /api/sessions/v1/audit [admin, auditor, office-lead]",
        "GET /api/sessions/v1/parked [admin, auditor]",
        "POST /api/sessions/v1/parked/{aggregate}/replay [admin]");
  }
}
