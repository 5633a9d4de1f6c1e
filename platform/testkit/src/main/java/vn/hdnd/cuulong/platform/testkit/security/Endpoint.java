package vn.hdnd.cuulong.platform.testkit.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** One method on one path that a controller of the running context answers. */
record Endpoint(HttpMethod method, String path) {

  private static final String ERROR_PAGE = "/error";

  /** Every endpoint except the ones that are open in every service. */
  static List<Endpoint> of(ApplicationContext context) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(Endpoint::of)
        .filter(endpoint -> !endpoint.isOpen())
        .toList();
  }

  /** A path that reaches this endpoint. */
  String sample() {
    return path.replaceAll("\\{[^}]+}", "1");
  }

  private static Stream<Endpoint> of(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    Stream<RequestMethod> answered =
        methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream();
    return answered.flatMap(method ->
        info.getPatternValues().stream().map(path -> new Endpoint(method.asHttpMethod(), path)));
  }

  private boolean isOpen() {
    PathContainer sample = PathContainer.parsePath(sample());
    return path.startsWith(ERROR_PAGE)
        || AccessTable.OPEN.stream()
            .map(PathPatternParser.defaultInstance::parse)
            .anyMatch(open -> open.matches(sample));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
