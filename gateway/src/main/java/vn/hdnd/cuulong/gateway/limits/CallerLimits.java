package vn.hdnd.cuulong.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.gateway.routes.NamelessCalls;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Limits the requests per second of each caller: by account for signed-in callers, by address for
 * others. Ballots without a name, all from the chamber's address, are limited by themselves, so
 * that a guest there who loads pages does not stop the vote. It is part of the security chain,
 * after the reading of tokens.
 */
@Component
@FilterRegistration(enabled = false)
public final class CallerLimits extends OncePerRequestFilter {

  private final Problems problems;
  private final Buckets buckets;

  CallerLimits(LimitSettings settings, Problems problems) {
    this.problems = problems;
    this.buckets =
        new Buckets(settings.requestsPerSecond(), settings.burst(), settings.remembered());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = AskedPath.of(request);
    return path.startsWith("/assets/") || path.startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = buckets.take(caller(request));
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Problem problem = GatewayProblem.TOO_MANY_REQUESTS.problem().retryAfter(wait.get());
    problems.write(problem, request, response);
  }

  private static String caller(HttpServletRequest request) {
    @Nullable Authentication authentication =
        SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Jwt
        ? "account " + authentication.getName()
        : (NamelessCalls.areThey(request) ? "ballots of " : "address ") + CallerAddress.of(request);
  }
}
