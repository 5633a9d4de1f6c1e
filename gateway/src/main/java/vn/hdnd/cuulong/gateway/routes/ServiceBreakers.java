package vn.hdnd.cuulong.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.hdnd.cuulong.gateway.GatewayProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/**
 * One circuit breaker per service: after several calls without an answer, callers are told at once
 * that the service is away, until a few trial calls are let through. Any answer, even a 500, counts
 * as success.
 */
@Component
final class ServiceBreakers {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceBreakers.class);

  private final CircuitBreakerRegistry breakers;
  private final Problems problems;
  private final Duration rest;

  ServiceBreakers(RouteSettings settings, Problems problems, MeterRegistry meters) {
    this.problems = problems;
    this.rest = settings.restAfterFaults();
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .permittedNumberOfCallsInHalfOpenState(3)
                .waitDurationInOpenState(rest)
                .recordException(ServiceBreakers::isTheServices)
                .build());
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
  }

  HandlerFilterFunction<ServerResponse, ServerResponse> of(String service) {
    CircuitBreaker breaker = breakers.circuitBreaker(service);
    return (request, next) -> {
      try {
        ServerResponse answer = breaker.executeCallable(() -> next.handle(request));
        return new WholeAnswer(answer, brokenOff -> away(service, brokenOff));
      } catch (CallNotPermittedException e) {
        return away();
      } catch (ResourceAccessException e) {
        return away(service, e.getMostSpecificCause());
      }
    };
  }

  /** That all connections are in use is our own limit, not a failure of the service. */
  private static boolean isTheServices(Throwable failure) {
    return failure instanceof ResourceAccessException
        && !(failure.getCause() instanceof ConnectionRequestTimeoutException);
  }

  private ServerResponse away(String service, Throwable reason) {
    LOG.warn("{} does not answer: {}", service, reason.toString());
    return away();
  }

  private ServerResponse away() {
    Problem problem = GatewayProblem.SERVICE_AWAY.problem().retryAfter(rest);
    return ServerResponse.status(problem.status())
        .build((request, response) -> {
          problems.write(problem, request, response);
          return null;
        });
  }
}
