package vn.hdnd.cuulong.petitions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.platform.testkit.start.FirstCommand;
import vn.hdnd.cuulong.platform.testkit.start.StartWithoutBrokerContract;

class StartWithoutBrokerIT extends StartWithoutBrokerContract {

  StartWithoutBrokerIT() {
    super(
        PetitionsApplication.class,
        new FirstCommand(
            "/api/petitions/v1",
            "/petitions",
            """
            {"kind":"COMPLAINT","receivedOn":"2026-03-02","source":"POST","field":"LAND",
             "paperFileNumber":"7/2026/SCV","subject":"Bồi thường","signatories":1,
             "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
                       "signed":true,"contentClear":true,"alreadyHandled":false}}
            """,
            PetitionsEvents.TOPIC,
            TestTokens.of("vanphong.bentre", "vinh-long-2025", "office-lead"),
            "vinh-long-2025"));
  }

  @Test
  void takesACommandWhileTheBrokersNameIsUnknown() {
    takesACommandWhileNobodyKnowsTheBrokersName();
  }
}
