package vn.hdnd.cuulong.gateway.routes;

import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls the services. A route that the settings call slow has a longer time limit. Where its
 * callers wait for an event, they have separate connections, and a watch that checks whether the
 * caller is still connected.
 */
@Component
final class ServiceExchange implements ProxyExchange {

  private final ProxyExchange usual;
  private final List<SlowRoute> slow;
  private final WatchedCalls watched;

  ServiceExchange(
      GatewayMvcProperties gateway,
      HttpClient serviceClient,
      HttpClient waitingClient,
      RouteSettings settings,
      WatchedCalls watched) {
    this.usual = exchange(gateway, serviceClient, settings.answer(), settings.answer());
    this.slow =
        settings.slow().values().stream()
            .map(route ->
                SlowRoute.of(
                    route,
                    route.waits()
                        ? exchange(gateway, waitingClient, route.answer(), settings.place())
                        : exchange(gateway, serviceClient, route.answer(), settings.answer())))
            .toList();
    this.watched = watched;
  }

  @Override
  public ServerResponse exchange(Request request) {
    return slow.stream()
        .filter(route -> route.takes(request))
        .findFirst()
        .map(route -> exchange(request, route))
        .orElseGet(() -> usual.exchange(request));
  }

  private ServerResponse exchange(Request request, SlowRoute route) {
    return route.waits()
        ? watched.call(
            request.getServerRequest().servletRequest(), () -> route.exchange().exchange(request))
        : route.exchange().exchange(request);
  }

  /**
   * The client has no observations: breakers time the calls, {@link TracePassedOn} adds the trace.
   */
  private static ProxyExchange exchange(
      GatewayMvcProperties gateway, HttpClient services, Duration limit, Duration connection) {
    var requests = new HttpComponentsClientHttpRequestFactory(services);
    requests.setReadTimeout(limit);
    requests.setConnectionRequestTimeout(connection);
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(requests).build(), gateway);
  }
}
