package vn.hdnd.cuulong.regional;

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
  private static final String API = "/api/regional/v1/";

  private static final String CONFERRING =
      "[auditor, chair, committee-member, coordinator, deputy, office-lead, office-staff,"
          + " standing-committee]";
  private static final String READING_FEEDS =
      "[admin, agency, auditor, chair, committee-member, coordinator, deputy, office-lead,"
          + " office-staff, standing-committee]";

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "GET " + API + "councils [everyone: the register is public]",
        "POST " + API + "council-changes [admin, coordinator]",
        "GET " + API + "indicators [everyone: how figures are reckoned is public]",
        "GET " + API + "statistics [everyone: figures are public]",
        "GET " + API + "practices [everyone: shared practices are public]",
        "GET " + API + "practices/{id} [everyone: shared practices are public]",
        "POST " + API + "practices " + OFFICE,
        "POST " + API + "practices/{id}/sharing [chair, office-lead, standing-committee]",
        "POST " + API + "practices/{id}/adoptions [office-lead]",
        "GET " + API + "conferences " + CONFERRING,
        "GET " + API + "conferences/{id} " + CONFERRING,
        "GET " + API + "conferences/{id}/brief " + CONFERRING,
        "POST " + API + "conferences [coordinator]",
        "POST " + API + "conferences/{id}/papers " + OFFICE,
        "POST " + API + "conferences/{id}/papers/{n}/acceptance [coordinator]",
        "GET " + API + "feeds/{council} " + READING_FEEDS,
        "GET " + API + "audit [admin, auditor, office-lead]",
        "GET " + API + "parked [admin, auditor]",
        "POST " + API + "parked/{aggregate}/replay [admin]");
  }
}
