package vn.hdnd.cuulong.petitions;

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
  private static final String API = "/api/petitions/v1/";

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST " + API + "petitions " + OFFICE,
        "POST " + API + "petitions/{id}/forwarding " + OFFICE,
        "POST " + API + "petitions/{id}/guidance " + OFFICE,
        "POST " + API + "petitions/{id}/reminders " + OFFICE,
        "POST " + API + "petitions/{id}/answer " + OFFICE,
        "POST " + API + "petitions/{id}/closing " + OFFICE,
        "GET " + API + "petition-years " + READING,
        "GET " + API + "petitions " + READING,
        "GET " + API + "petitions/{id} " + READING,
        "GET " + API + "audit [admin, auditor, office-lead]",
        "GET " + API + "parked [admin, auditor]",
        "POST " + API + "parked/{aggregate}/replay [admin]");
  }
}
