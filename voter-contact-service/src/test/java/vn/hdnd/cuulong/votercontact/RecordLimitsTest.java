package vn.hdnd.cuulong.votercontact;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RecordLimits;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;

class RecordLimitsTest {

  @Test
  void everyListHasALimit() {
    RecordLimits.check("voter-contact", Meeting.class, Opinion.class, Recommendation.class);
  }
}
