package vn.hdnd.cuulong.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Limits the logins that each address may begin and end per second. A begun login uses memory until
 * it is finished or forgotten, so it is counted before the security chain begins it.
 */
@Component
@FilterRegistration(enabled = false)
public final class LoginLimits extends OncePerRequestFilter {

  private final Problems problems;
  private final Buckets buckets;

  LoginLimits(LimitSettings settings, Problems problems) {
    this.problems = problems;
    this.buckets =
        new Buckets(settings.loginsPerSecond(), settings.loginBurst(), settings.remembered());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = AskedPath.of(request);
    return !path.startsWith("/oauth2/") && !path.startsWith("/login") && !path.equals("/logout");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = buckets.take(CallerAddress.of(request));
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      problems.write(
          GatewayProblem.TOO_MANY_REQUESTS.problem().retryAfter(wait.get()), request, response);
    }
  }
}
