package vn.hdnd.cuulong.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;

class FailuresTest {

  private final Failures failures = new Failures(new ProblemTexts(), List.of());

  @Test
  void aHeaderThatTheFirewallRefusesIsTheCallersFault() {
    Problem problem =
        failures.of(
            new RequestRejectedException("a header that is not allowed"), Languages.ENGLISH);

    assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(problem.slug()).isEqualTo("bad-request");
  }
}
