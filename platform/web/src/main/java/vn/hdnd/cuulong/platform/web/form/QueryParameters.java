package vn.hdnd.cuulong.platform.web.form;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.web.command.CommandContextArgument;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;

/** The query parameters of an endpoint. */
final class QueryParameters {

  private QueryParameters() {}

  /** Returns their names in alphabetical order. */
  static Set<String> of(HandlerMethod method) {
    var names = new TreeSet<String>();
    Arrays.stream(method.getMethodParameters()).flatMap(QueryParameters::names).forEach(names::add);
    return names;
  }

  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.getParameterType().equals(PageRequest.class)) {
      return Stream.of(PageRequest.AFTER, PageRequest.LIMIT);
    }
    if (parameter.getParameterType().equals(CommandContext.class)) {
      return Stream.of(CommandContextArgument.DRY_RUN);
    }
    return parameter.hasParameterAnnotation(RequestParam.class)
        ? Stream.of(name(parameter))
        : Stream.empty();
  }

  static String name(MethodParameter parameter) {
    RequestParam said =
        Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
    return said.name().isEmpty() ? parameter.getParameter().getName() : said.name();
  }
}
