package vn.hdnd.cuulong.platform.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.hdnd.cuulong.platform.web.body.BodyLimits;

/**
 * Limits of HTTP.
 *
 * @param maxBody the largest request body
 * @param receiveWithin how long a request's head may take to arrive, and its body too
 * @param routes where a body has other limits, each under a name that the operator chooses
 */
@ConfigurationProperties("cuulong.web")
public record WebSettings(
    @DefaultValue("256KB") DataSize maxBody,
    @DefaultValue("30s") Duration receiveWithin,
    @DefaultValue Map<String, Route> routes) {

  /**
   * A route with limits of its own.
   *
   * @param path as a mapping writes it, such as {@code /api/petitions/v1/papers/{id}}
   * @param maxBody the largest body there; as everywhere if absent
   * @param receiveWithin how long it may take to come; as everywhere if absent
   */
  public record Route(String path, @Nullable DataSize maxBody, @Nullable Duration receiveWithin) {}

  public WebSettings {
    routes = Map.copyOf(routes);
  }

  BodyLimits bodies() {
    var others = new BodyLimits.Limit(maxBody, receiveWithin);
    return new BodyLimits(
        others,
        routes.values().stream()
            .map(route ->
                BodyLimits.Route.of(
                    route.path(),
                    new BodyLimits.Limit(
                        route.maxBody() == null ? others.size() : route.maxBody(),
                        route.receiveWithin() == null ? others.within() : route.receiveWithin())))
            .toList());
  }
}
