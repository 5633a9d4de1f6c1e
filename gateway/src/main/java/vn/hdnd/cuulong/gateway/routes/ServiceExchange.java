package vn.hdnd.cuulong.gateway.routes;

import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls the services. A call that waits at a feed has a separate connection, a longer time limit,
 * and a watch that checks whether the caller is still connected.
 */
@Component
final class ServiceExchange implements ProxyExchange {

  private final ProxyExchange usual;
  private final ProxyExchange patient;
  private final WatchedCalls watched;

  ServiceExchange(
      GatewayMvcProperties gateway,
      HttpClient serviceClient,
      HttpClient waitingClient,
      RouteSettings settings,
      WatchedCalls watched) {
    this.usual = exchange(gateway, serviceClient, settings.answer(), settings.answer());
    this.patient = exchange(gateway, waitingClient, settings.feedAnswer(), settings.place());
    this.watched = watched;
  }

  @Override
  public ServerResponse exchange(Request request) {
    return waits(request)
        ? watched.call(request.getServerRequest().servletRequest(), () -> patient.exchange(request))
        : usual.exchange(request);
  }

  private static boolean waits(Request request) {
    @Nullable URI target = request.getUri();
    return target != null
        && target.getPath().startsWith(ServiceRoutes.FEEDS)
        && request.getServerRequest().param("wait").isPresent();
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
