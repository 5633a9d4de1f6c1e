package vn.hdnd.cuulong.platform.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerMapping;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;

class ServedCouncilCheckTest {

  private static final ServedCouncils ONE = new ServedCouncils(Set.of("an-giang-2025"));

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void acceptsCallersOfServedCouncils() {
    enter("an-giang-2025");
    assertThat(admits(ONE)).isTrue();
  }

  @Test
  void sendsThoseOfAnotherCouncilElsewhere() {
    enter("can-tho-2025");
    assertThatThrownBy(() -> admits(ONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> {
              assertThat(no.problem().slug()).isEqualTo("council-not-served");
              assertThat(no.problem().status().value()).isEqualTo(421);
            });
  }

  @Test
  void sendsRequestsForAnotherCouncilElsewhere() {
    enter("an-giang-2025");
    request.setAttribute(
        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("council", "can-tho-2025"));
    assertThatThrownBy(() -> admits(ONE)).isInstanceOf(ProblemException.class);
  }

  @Test
  void servesAllWhereNoneIsNamed() {
    enter("can-tho-2025");
    assertThat(admits(ServedCouncils.all())).isTrue();
  }

  @Test
  void leavesWhoHasNotSignedInToOthers() {
    assertThat(admits(ONE)).isTrue();
  }

  private boolean admits(ServedCouncils councils) {
    return new ServedCouncilCheck(councils)
        .preHandle(request, new MockHttpServletResponse(), "a controller");
  }

  private static void enter(String council) {
    Jwt token =
        Jwt.withTokenValue("t")
            .header("alg", "none")
            .claim("preferred_username", "lan")
            .claim("council", council)
            .build();
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(token, List.of()));
  }
}
