package vn.hdnd.cuulong.platform.testkit.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** One method on one path that a controller of the running context handles. */
record Endpoint(HttpMethod method, String path, RequestMappingInfo mapping, HandlerMethod handler) {

  private static final String ERROR_PAGE = "/error";

  /** Returns every endpoint except those that are open in every service. */
  static List<Endpoint> of(ApplicationContext context) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .flatMap(entry -> of(entry.getKey(), entry.getValue()))
        .filter(endpoint -> !endpoint.isOpen())
        .toList();
  }

  /** Returns a path that reaches this endpoint. */
  String sample() {
    return path.replaceAll("\\{[^}]+}", "1");
  }

  /** Returns the endpoint's query parameters with their types. */
  Map<String, Class<?>> parameters() {
    Map<String, Class<?>> found = new TreeMap<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
      if (said != null) {
        String name = said.name().isEmpty() ? parameter.getParameter().getName() : said.name();
        found.put(name, parameter.getParameterType());
      }
    }
    return found;
  }

  private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    Stream<RequestMethod> answered =
        methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream();
    return answered.flatMap(method ->
        info.getPatternValues().stream()
            .map(path -> new Endpoint(method.asHttpMethod(), path, info, handler)));
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
