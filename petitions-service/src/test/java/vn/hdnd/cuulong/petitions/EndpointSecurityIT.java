package vn.hdnd.cuulong.petitions;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  EndpointSecurityIT() {
    super("/api/petitions/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /petitions " + OFFICE,
        "POST /petitions/{id}/forwarding " + OFFICE,
        "POST /petitions/{id}/guidance " + OFFICE,
        "POST /petitions/{id}/reminders " + OFFICE,
        "POST /petitions/{id}/answer " + OFFICE,
        "POST /petitions/{id}/closing " + OFFICE,
        "GET /petitions " + COUNCIL,
        "GET /petition-years " + COUNCIL,
        "GET /petitions/{id} " + COUNCIL);
  }
}
