package vn.hdnd.cuulong.gateway.routes;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Puts a service's work under the gateway's own span. The call between the two has none: it lasts
 * as long as the request itself, and would cost time (docs/benchmarks.md).
 */
@Component
final class TracePassedOn implements RequestHttpHeadersFilter {

  private final Tracer tracer;
  private final Propagator propagator;

  TracePassedOn(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public HttpHeaders apply(HttpHeaders came, ServerRequest request) {
    @Nullable TraceContext current = tracer.currentTraceContext().context();
    if (current == null) {
      return came;
    }
    HttpHeaders goes = HttpHeaders.copyOf(came);
    propagator.inject(current, goes, (_, name, value) -> goes.set(name, value));
    return goes;
  }
}
