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

/** Calls the services, with a longer breath for feeds than for anything else. */
@Component
final class ServiceExchange implements ProxyExchange {

  private final ProxyExchange usual;
  private final ProxyExchange patient;

  ServiceExchange(GatewayMvcProperties gateway, HttpClient services, RouteSettings settings) {
    this.usual = exchange(gateway, services, settings.answer());
    this.patient = exchange(gateway, services, settings.feedAnswer());
  }

  @Override
  public ServerResponse exchange(Request request) {
    @Nullable URI target = request.getUri();
    boolean feed = target != null && target.getPath().startsWith(ServiceRoutes.FEEDS);
    return feed ? patient.exchange(request) : usual.exchange(request);
  }

  /** Its client is not observed: breakers time the calls, {@link TracePassedOn} marks them. */
  private static ProxyExchange exchange(
      GatewayMvcProperties gateway, HttpClient services, Duration limit) {
    var requests = new HttpComponentsClientHttpRequestFactory(services);
    requests.setReadTimeout(limit);
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(requests).build(), gateway);
  }
}
