package vn.hdnd.cuulong.votercontact;

import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealParts.class)
@Import(TestKeys.class)
class EndpointSecurityIT extends EndpointSecurityContract {

  private static final String OFFICE = "[office-lead, office-staff]";
  private static final String READING =
      "[auditor, chair, committee-member, deputy, office-lead, office-staff, standing-committee]";
  private static final String API = "/api/voter-contact/v1/";

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST " + API + "meetings " + OFFICE,
        "POST " + API + "opinions " + OFFICE,
        "POST " + API + "recommendations " + OFFICE,
        "POST " + API + "recommendations/{id}/forwarding " + OFFICE,
        "POST " + API + "recommendations/{id}/answer " + OFFICE,
        "GET " + API + "meeting-years " + READING,
        "GET " + API + "recommendation-years " + READING,
        "GET " + API + "meetings " + READING,
        "GET " + API + "meetings/{id} " + READING,
        "GET " + API + "opinions " + READING,
        "GET " + API + "opinions/{id} " + READING,
        "GET " + API + "recommendations " + READING,
        "GET " + API + "recommendations/{id} " + READING,
        "GET " + API + "audit [admin, auditor, office-lead]",
        "GET " + API + "parked [admin, auditor]",
        "POST " + API + "parked/{aggregate}/replay [admin]");
  }
}
