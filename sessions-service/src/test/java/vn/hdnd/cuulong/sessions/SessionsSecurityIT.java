package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class SessionsSecurityIT extends EndpointSecurityContract implements SessionsParts {

  @Autowired private ObjectProvider<AccessTable> tables;

  @Test
  void opensEachEndpointToTheseRolesAndNobodyElse() {
    String readers =
        "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";

    assertThat(AccessTable.merged(tables.orderedStream()).toString().lines())
        .containsExactlyInAnyOrder(
            "POST /api/sessions/v1/terms [office-lead]",
            "POST /api/sessions/v1/terms/{id}/deputies [office-lead]",
            "GET /api/sessions/v1/terms " + readers,
            "GET /api/sessions/v1/terms/{id} " + readers,
            "POST /api/sessions/v1/sessions [office-lead, office-staff]",
            "POST /api/sessions/v1/sessions/{id}/closing [office-lead, office-staff]",
            "GET /api/sessions/v1/sessions " + readers,
            "GET /api/sessions/v1/sessions/{id} " + readers,
            "GET /api/sessions/v1/session-years " + readers,
            "POST /api/sessions/v1/resolutions [office-lead, office-staff]",
            "POST /api/sessions/v1/resolutions/{id}/vote [office-lead, office-staff]",
            "GET /api/sessions/v1/resolutions " + readers,
            "GET /api/sessions/v1/resolution-years " + readers,
            "GET /api/sessions/v1/resolutions/{id} " + readers,
            "GET /api/sessions/v1/audit [admin, auditor, office-lead]",
            "GET /api/sessions/v1/parked [admin, auditor]",
            "POST /api/sessions/v1/parked/{aggregate}/replay [admin]");
  }
}
