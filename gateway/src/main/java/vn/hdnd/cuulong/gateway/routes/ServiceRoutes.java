package vn.hdnd.cuulong.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.hdnd.cuulong.gateway.GatewaySettings;

/** The routes, one set for each service in the settings. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

  /** The path of the regional service's feeds. */
  private static final String FEEDS = "/api/regional/v1/feeds/";

  private static final String FEED_SERVICE = "regional";

  @Bean
  RouterFunction<ServerResponse> services(GatewaySettings settings, ServiceBreakers breakers) {
    return settings.services().entrySet().stream()
        .map(service -> of(service.getKey(), service.getValue(), breakers))
        .reduce(RouterFunction::and)
        .orElseThrow(() -> new IllegalStateException("no service to route to"));
  }

  @Bean
  RouterFunction<ServerResponse> feeds(GatewaySettings settings, ServiceBreakers breakers) {
    return route("feeds")
        .route(GET("/feeds/{council}"), http())
        .before(setPath(FEEDS + "{council}"))
        .before(uri(addressOf(FEED_SERVICE, settings)))
        .filter(breakers.of(FEED_SERVICE))
        .build();
  }

  private static RouterFunction<ServerResponse> of(
      String name, URI address, ServiceBreakers breakers) {
    RouterFunction<ServerResponse> calls =
        route(name)
            .route(path("/api/" + name + "/**"), http())
            .before(uri(address))
            .filter(breakers.of(name))
            .build();
    RouterFunction<ServerResponse> description =
        route(name + "-openapi")
            .route(GET("/openapi/" + name + ".json"), http())
            .before(setPath("/v3/api-docs"))
            .before(uri(address))
            .filter(breakers.of(name))
            .build();
    return calls.and(description);
  }

  private static URI addressOf(String name, GatewaySettings settings) {
    URI address = settings.services().get(name);
    if (address == null) {
      throw new IllegalStateException("no address for the service " + name);
    }
    return address;
  }
}
