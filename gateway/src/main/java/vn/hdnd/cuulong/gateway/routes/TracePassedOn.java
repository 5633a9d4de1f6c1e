package vn.hdnd.cuulong.gateway.routes;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Puts a service's work under the gateway's own span, never under an outsider's trace, which would
 * let outsiders choose where operators find it. The call itself has no span: it lasts as long as
 * the request, and a span would cost time (docs/benchmarks.md).
 */
@Component
@Order(0)
final class TracePassedOn implements RequestHttpHeadersFilter {

  private static final List<String> OUTSIDERS =
      List.of(
          "traceparent",
          "tracestate",
          "baggage",
          "b3",
          "X-B3-TraceId",
          "X-B3-SpanId",
          "X-B3-ParentSpanId",
          "X-B3-Sampled",
          "X-B3-Flags");

  private final Tracer tracer;
  private final Propagator propagator;

  TracePassedOn(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public HttpHeaders apply(HttpHeaders came, ServerRequest request) {
    HttpHeaders goes = HttpHeaders.copyOf(came);
    OUTSIDERS.forEach(goes::remove);
    @Nullable TraceContext current = tracer.currentTraceContext().context();
    if (current == null) {
      return goes;
    }
    propagator.inject(current, goes, (_, name, value) -> goes.set(name, value));
    return goes;
  }
}
