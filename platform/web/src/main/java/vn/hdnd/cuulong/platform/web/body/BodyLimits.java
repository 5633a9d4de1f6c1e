package vn.hdnd.cuulong.platform.web.body;

import java.time.Duration;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a request's body may be, route by route.
 *
 * @param others for every route that is not named
 * @param routes no two of them fit one path
 */
public record BodyLimits(Limit others, List<Route> routes) {

  /**
   * The limits of one body.
   *
   * @param size the largest body
   * @param within how long it may take to come
   */
  public record Limit(DataSize size, Duration within) {}

  /** The limits of a route. */
  public record Route(PathPattern path, Limit limit) {

    public static Route of(String path, Limit limit) {
      return new Route(PathPatternParser.defaultInstance.parse(path), limit);
    }
  }

  public BodyLimits {
    routes = List.copyOf(routes);
  }

  Limit of(String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return routes.stream()
        .filter(route -> route.path().matches(asked))
        .findFirst()
        .map(Route::limit)
        .orElse(others);
  }
}
