package vn.hdnd.cuulong.regional;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.platform.testkit.start.FirstCommand;
import vn.hdnd.cuulong.platform.testkit.start.StartWithoutBrokerContract;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

class StartWithoutBrokerIT extends StartWithoutBrokerContract {

  StartWithoutBrokerIT() {
    super(
        RegionalApplication.class,
        new FirstCommand(
            "/api/regional/v1",
            "/practices",
            """
            {"title":"Lịch gửi tài liệu","problem":"Tài liệu gửi muộn.","steps":["Thống nhất."],
             "documents":[],"result":"Gửi trước 5 ngày.","field":"Kỳ họp"}
            """,
            RegionalTopics.EVENTS,
            TestTokens.of("vanphong", "council-without-broker", "office-lead"),
            "council-without-broker"));
  }

  @Test
  void takesACommandWhileItsNameIsNotKnown() {
    takesACommandWhileNobodyKnowsTheBrokersName();
  }
}
