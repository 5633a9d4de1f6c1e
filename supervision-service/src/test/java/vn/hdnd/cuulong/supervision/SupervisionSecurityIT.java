package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class SupervisionSecurityIT extends EndpointSecurityContract implements SupervisionParts {

  @Autowired private ObjectProvider<AccessTable> tables;

  @Test
  void opensEachEndpointToTheseRolesAndNobodyElse() {
    String readers =
        "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";

    assertThat(AccessTable.merged(tables.orderedStream()).toString().lines())
        .containsExactlyInAnyOrder(
            "POST /api/supervision/v1/supervisions [office-lead, office-staff]",
            "POST /api/supervision/v1/supervisions/{id}/conclusion [office-lead, office-staff]",
            "POST /api/supervision/v1/supervisions/{id}/recommendations/{n}/answer [office-lead, office-staff]",
            "POST /api/supervision/v1/supervisions/{id}/recommendations/{n}/verification [office-lead, office-staff]",
            "GET /api/supervision/v1/supervisions " + readers,
            "GET /api/supervision/v1/supervision-years " + readers,
            "GET /api/supervision/v1/supervisions/{id} " + readers,
            "GET /api/supervision/v1/audit [admin, auditor, office-lead]",
            "GET /api/supervision/v1/parked [admin, auditor]",
            "POST /api/supervision/v1/parked/{aggregate}/replay [admin]");
  }
}
