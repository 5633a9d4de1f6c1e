package vn.hdnd.cuulong.sessions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.Citations;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("sessions", SessionsRefusal.values());
  }

  @Test
  void everySourceIsCitedAsAnOfficeDoes() {
    Citations.check("vn.hdnd.cuulong.sessions");
  }
}
