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
 * Connections to the services, used by the thread that has the request and no other. It passes on
 * what it is given and adds nothing: no cookies, no unpacking, no second attempt.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {

  /** As many as requests are served at a time, so that nobody waits for another service's. */
  private static final int MOST_FOR_ONE = 200;

  private static final int MOST = 5 * MOST_FOR_ONE;

  /** Less than any service keeps one open. */
  private static final TimeValue IDLE = TimeValue.ofSeconds(10);

  /** A service that was started again has closed what it had: looked at before it is used. */
  private static final TimeValue SURE_FOR = TimeValue.ofMilliseconds(500);

  @Bean(destroyMethod = "close")
  CloseableHttpClient serviceClient(RouteSettings settings) {
    return client(settings, MOST_FOR_ONE, MOST);
  }

  /** Of their own, so that those who wait for an event take no connection from those who work. */
  @Bean(destroyMethod = "close")
  CloseableHttpClient waitingClient(RouteSettings settings) {
    return client(settings, settings.mostWaiting(), settings.mostWaiting());
  }

  private static CloseableHttpClient client(RouteSettings settings, int mostForOne, int most) {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(mostForOne)
            .setMaxConnTotal(most)
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
