package vn.hdnd.cuulong.gateway.routes;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange.Request;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The calls that may take longer, and how they are made.
 *
 * @param asking the parameter without which a call is like any other
 */
record SlowRoute(PathPattern path, @Nullable String asking, boolean waits, ProxyExchange exchange) {

  static SlowRoute of(RouteSettings.Slow settings, ProxyExchange exchange) {
    return new SlowRoute(
        PathPatternParser.defaultInstance.parse(settings.path()),
        settings.asking(),
        settings.waits(),
        exchange);
  }

  boolean takes(Request request) {
    @Nullable URI target = request.getUri();
    return target != null
        && path.matches(PathContainer.parsePath(target.getRawPath()))
        && (asking == null || request.getServerRequest().param(asking).isPresent());
  }
}
