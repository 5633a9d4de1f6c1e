package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.platform.testkit.start.FirstCommand;
import vn.hdnd.cuulong.platform.testkit.start.StartWithoutBrokerContract;

class StartWithoutBrokerIT extends StartWithoutBrokerContract {

  StartWithoutBrokerIT() {
    super(
        SessionsApplication.class,
        new FirstCommand(
            "/api/sessions/v1",
            "/terms",
            """
            {"term":"X","startsOn":"2025-07-01","deputiesInOffice":109}
            """,
            SessionsEvents.TOPIC,
            TestTokens.of("vanphong", "council-without-broker", "office-lead"),
            "council-without-broker"));
  }
}
