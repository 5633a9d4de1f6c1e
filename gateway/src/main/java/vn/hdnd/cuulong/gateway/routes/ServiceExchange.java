package vn.hdnd.cuulong.gateway.routes;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Calls the services, with a longer breath for feeds than for anything else. */
@Component
final class ServiceExchange implements ProxyExchange {

  private final ProxyExchange usual;
  private final ProxyExchange patient;

  ServiceExchange(
      RestClient.Builder clients, GatewayMvcProperties gateway, RouteSettings settings) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    this.usual = exchange(clients, gateway, http, settings.answer());
    this.patient = exchange(clients, gateway, http, settings.feedAnswer());
  }

  @Override
  public ServerResponse exchange(Request request) {
    @Nullable URI target = request.getUri();
    boolean feed = target != null && target.getPath().startsWith(ServiceRoutes.FEEDS);
    return feed ? patient.exchange(request) : usual.exchange(request);
  }

  private static ProxyExchange exchange(
      RestClient.Builder clients, GatewayMvcProperties gateway, HttpClient http, Duration limit) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(limit);
    return new RestClientProxyExchange(clients.clone().requestFactory(requests).build(), gateway);
  }
}
