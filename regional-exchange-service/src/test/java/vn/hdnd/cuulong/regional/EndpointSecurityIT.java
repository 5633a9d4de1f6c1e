package vn.hdnd.cuulong.regional;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  private static final String CONFERRING =
      "[auditor, chair, committee-member, coordinator, deputy, office-lead, office-staff,"
          + " standing-committee]";
  private static final String READING_FEEDS =
      "[admin, agency, auditor, chair, committee-member, coordinator, deputy, office-lead,"
          + " office-staff, standing-committee]";

  EndpointSecurityIT() {
    super("/api/regional/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "GET /councils [everyone: the register is public]",
        "POST /council-changes [admin, coordinator]",
        "GET /indicators [everyone: the formulas of figures are public]",
        "GET /statistics [everyone: figures are public]",
        "POST /practices " + OFFICE,
        "POST /practices/{id}/sharing [chair, office-lead, standing-committee]",
        "POST /practices/{id}/adoptions [office-lead]",
        "GET /practices [everyone: shared practices are public]",
        "GET /practices/{id} [everyone: shared practices are public]",
        "POST /conferences [coordinator]",
        "POST /conferences/{id}/papers " + OFFICE,
        "POST /conferences/{id}/papers/{n}/acceptance [coordinator]",
        "GET /conferences " + CONFERRING,
        "GET /conferences/{id} " + CONFERRING,
        "GET /conferences/{id}/brief " + CONFERRING,
        "GET /feeds/{council} " + READING_FEEDS);
  }
}
