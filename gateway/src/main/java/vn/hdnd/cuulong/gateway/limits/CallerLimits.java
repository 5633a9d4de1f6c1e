package vn.hdnd.cuulong.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * Lets each caller take so many requests a second: a signed-in one by account, others by address.
 * It stands within the security chain, behind the reading of tokens.
 */
@Component
@FilterRegistration(enabled = false)
public final class CallerLimits extends OncePerRequestFilter {

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final LimitSettings settings;
  private final Problems problems;
  private final Cache<String, Bucket> buckets;

  CallerLimits(LimitSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.remembered())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Bucket bucket = buckets.get(caller(request), any -> full());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
    Problem problem = GatewayProblem.TOO_MANY_REQUESTS.problem().retryAfter(wait);
    problems.write(problem, request, response);
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(settings.burst())
                .refillGreedy(settings.requestsPerSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private static String caller(HttpServletRequest request) {
    @Nullable Authentication authentication =
        SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Jwt token
        ? "account " + Caller.of(token).account()
        : "address " + request.getRemoteAddr();
  }
}
