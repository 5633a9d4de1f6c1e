package vn.hdnd.cuulong.supervision;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class EndpointSecurityIT extends EndpointSecurityContract implements SupervisionParts {

  private static final String READING =
      "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /api/supervision/v1/supervisions [office-lead, office-staff]",
        "POST /api/supervision/v1/supervisions/{id}/conclusion [office-lead, office-staff]",
        "POST /api/supervision/v1/supervisions/{id}/recommendations/{n}/answer [office-lead, office-staff]",
        "POST /api/supervision/v1/supervisions/{id}/recommendations/{n}/verification [office-lead, office-staff]",
        "GET /api/supervision/v1/supervision-years " + READING,
        "GET /api/supervision/v1/supervisions " + READING,
        "GET /api/supervision/v1/supervisions/{id} " + READING,
        "GET /api/supervision/v1/audit [admin, auditor, office-lead]",
        "GET /api/supervision/v1/parked [admin, auditor]",
        "POST /api/supervision/v1/parked/{aggregate}/replay [admin]");
  }
}
