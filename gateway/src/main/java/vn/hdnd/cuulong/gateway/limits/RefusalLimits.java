package vn.hdnd.cuulong.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Limits the refused tokens and session cookies of each address per second. Above the limit its
 * tokens are not even checked for a while. Callers with a valid session or token are not affected,
 * because the colleagues of somebody who guesses share the same address.
 */
@Component
@FilterRegistration(enabled = false)
public final class RefusalLimits extends OncePerRequestFilter {

  private final Problems problems;
  private final Buckets refusals;
  private final StandingTokens standing = new StandingTokens();

  RefusalLimits(LimitSettings settings, Problems problems) {
    this.problems = problems;
    this.refusals =
        new Buckets(settings.refusalsPerSecond(), settings.refusalBurst(), settings.remembered());
  }

  /** A caller without token or cookie is asked to sign in, and counted like anybody else. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && request.getRequestedSessionId() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = CallerAddress.of(request);
    Optional<Duration> wait = isInQuestion(request) ? refusals.missing(address) : Optional.empty();
    if (wait.isPresent()) {
      problems.write(
          GatewayProblem.TOO_MANY_REQUESTS.problem().retryAfter(wait.get()), request, response);
      return;
    }
    chain.doFilter(request, response);
    standing.read(request);
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      var _ = refusals.take(address);
    }
  }

  /** A page is served even with the cookie of an expired session. */
  private boolean isInQuestion(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return !standing.has(request);
    }
    String path = AskedPath.of(request);
    boolean guarded = path.startsWith("/api/") || path.startsWith("/feeds/") || path.equals("/me");
    return guarded && !request.isRequestedSessionIdValid();
  }
}
