package vn.hdnd.cuulong.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;
import vn.hdnd.cuulong.platform.web.problem.Problems;

class LoginLimitsTest {

  private static final int BURST = 3;

  private final LoginLimits limits =
      new LoginLimits(
          new LimitSettings(100, 100, 1, BURST, 100, 100, 10),
          new Problems(new ProblemTexts(), JsonMapper.shared()));

  @Test
  void letsAnAddressBeginOnlySoManyLogins() throws Exception {
    for (int i = 0; i < BURST; i++) {
      assertThat(answer("/oauth2/authorization/cuulong", "10.0.0.1").getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse refused = answer("/logout", "10.0.0.1");

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(refused.getContentAsString()).contains("too-many-requests");
    assertThat(answer("/login/oauth2/code/cuulong", "10.0.0.2").getStatus()).isEqualTo(200);
  }

  @Test
  void countsAPathThatIsWrittenInAnotherWay() throws Exception {
    for (int i = 0; i < BURST; i++) {
      assertThat(answer("/%6Fauth2/authorization/cuulong", "10.0.0.1").getStatus()).isEqualTo(200);
    }

    assertThat(answer("/oauth%32/authorization/cuulong", "10.0.0.1").getStatus()).isEqualTo(429);
  }

  @Test
  void countsNothingElse() throws Exception {
    for (int i = 0; i < 3 * BURST; i++) {
      assertThat(answer("/me", "10.0.0.1").getStatus()).isEqualTo(200);
    }
  }

  private MockHttpServletResponse answer(String path, String address) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(address);
    var response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
