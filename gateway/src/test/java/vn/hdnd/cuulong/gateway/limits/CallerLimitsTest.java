package vn.hdnd.cuulong.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;
import vn.hdnd.cuulong.platform.web.problem.Problems;

class CallerLimitsTest {

  private static final int BURST = 3;

  private final CallerLimits limits =
      new CallerLimits(
          new LimitSettings(1, BURST, 100, 100, 100, 100, 10),
          new Problems(new ProblemTexts(), JsonMapper.shared()));

  @Test
  void doesNotStopTheBallotsOfAnAddressThatLoadsPages() throws Exception {
    for (int i = 0; i < BURST; i++) {
      assertThat(answer("/").getStatus()).isEqualTo(200);
    }
    assertThat(answer("/").getStatus()).isEqualTo(429);

    String ballots = "/api/sessions/v1/ballot-boxes/one/ballots";
    for (int i = 0; i < BURST; i++) {
      assertThat(answer(ballots).getStatus()).isEqualTo(200);
    }
    assertThat(answer(ballots).getStatus()).isEqualTo(429);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    var request = new MockHttpServletRequest("POST", path);
    request.setRemoteAddr("10.0.0.1");
    var response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
