package vn.hdnd.cuulong.votercontact;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  EndpointSecurityIT() {
    super("/api/voter-contact/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /meetings " + OFFICE,
        "GET /meetings " + COUNCIL,
        "GET /meeting-years " + COUNCIL,
        "GET /meetings/{id} " + COUNCIL,
        "POST /opinions " + OFFICE,
        "GET /opinions " + COUNCIL,
        "GET /opinions/{id} " + COUNCIL,
        "POST /recommendations " + OFFICE,
        "POST /recommendations/{id}/forwarding " + OFFICE,
        "POST /recommendations/{id}/answer " + OFFICE,
        "GET /recommendations " + COUNCIL,
        "GET /recommendation-years " + COUNCIL,
        "GET /recommendations/{id} " + COUNCIL);
  }
}
