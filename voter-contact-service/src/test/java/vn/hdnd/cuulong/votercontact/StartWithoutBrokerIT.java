package vn.hdnd.cuulong.votercontact;

import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.platform.testkit.start.FirstCommand;
import vn.hdnd.cuulong.platform.testkit.start.StartWithoutBrokerContract;

class StartWithoutBrokerIT extends StartWithoutBrokerContract {

  StartWithoutBrokerIT() {
    super(
        VoterContactApplication.class,
        new FirstCommand(
            "/api/voter-contact/v1",
            "/meetings",
            """
            {"heldOn":"2025-08-10","place":"Nhà văn hóa xã","kind":"AT_RESIDENCE",
             "mode":"IN_PERSON","deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}
            """,
            VoterContactEvents.TOPIC,
            TestTokens.of("vanphong", "council-without-broker", "office-lead"),
            "council-without-broker"));
  }
}
