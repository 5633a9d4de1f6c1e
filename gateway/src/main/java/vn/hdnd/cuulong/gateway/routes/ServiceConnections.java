package vn.hdnd.cuulong.gateway.routes;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connections to the services, used only by the request's thread. They add nothing to a request or
 * answer: no cookies, no decompression, no second attempt.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {

  /**
   * The number of requests served at the same time, so that no service waits for connections used
   * by another.
   */
  private static final int MOST_FOR_ONE = 200;

  private static final int SERVICES = 5;

  /** Shorter than any service keeps a connection open. */
  private static final TimeValue IDLE = TimeValue.ofSeconds(10);

  /** A restarted service has closed its connections, so older ones are checked before use. */
  private static final TimeValue SURE_FOR = TimeValue.ofMilliseconds(500);

  @Bean(destroyMethod = "close")
  CloseableHttpClient serviceClient(RouteSettings settings) {
    return client(settings, MOST_FOR_ONE);
  }

  /** A separate client, so that callers who wait for an event take no connections from others. */
  @Bean(destroyMethod = "close")
  CloseableHttpClient waitingClient(RouteSettings settings) {
    return client(settings, settings.mostWaiting());
  }

  private static CloseableHttpClient client(RouteSettings settings, int mostForOne) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(mostForOne)
            .setMaxConnTotal(SERVICES * mostForOne)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(settings.connect()))
                    .setValidateAfterInactivity(SURE_FOR)
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .evictIdleConnections(IDLE)
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .disableDefaultUserAgent()
        .build();
  }
}
