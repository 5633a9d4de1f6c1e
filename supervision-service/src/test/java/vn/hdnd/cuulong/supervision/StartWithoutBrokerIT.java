package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.platform.testkit.start.FirstCommand;
import vn.hdnd.cuulong.platform.testkit.start.StartWithoutBrokerContract;

class StartWithoutBrokerIT extends StartWithoutBrokerContract {

  StartWithoutBrokerIT() {
    super(
        SupervisionApplication.class,
        new FirstCommand(
            "/api/supervision/v1",
            "/supervisions",
            """
            {"title":"Giám sát đất công","form":"THEMATIC","subject":"COUNCIL",
             "openedOn":"2025-08-05","supervisedBodies":["Sở Tài chính"]}
            """,
            SupervisionEvents.TOPIC,
            TestTokens.of("vanphong", "council-without-broker", "office-lead"),
            "council-without-broker"));
  }
}
