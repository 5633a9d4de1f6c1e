package vn.hdnd.cuulong.platform.web.action;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Finds the row of the access table that decides of an operation. */
public final class Operations {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<AccessTable> tables;
  private final Map<String, Access> found = new ConcurrentHashMap<>();

  /** Asked for late: the controllers that the mappings are made of ask for their actions. */
  public Operations(
      ObjectProvider<RequestMappingHandlerMapping> mappings, ObjectProvider<AccessTable> tables) {
    this.mappings = mappings;
    this.tables = tables;
  }

  /** Who may call the operation. */
  Access access(String operation) {
    return found.computeIfAbsent(operation, this::find);
  }

  private Access find(String operation) {
    RequestMappingInfo endpoint =
        mappings
            .orderedStream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .filter(entry -> operation.equals(nameOf(entry.getValue())))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no operation is called " + operation));
    return AccessTable.merged(tables.orderedStream()).rows().stream()
        .filter(row -> isOf(row, endpoint))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row of the access table: " + endpoint));
  }

  private static boolean isOf(Access row, RequestMappingInfo endpoint) {
    return endpoint.getPatternValues().contains(row.path().getPatternString())
        && endpoint.getMethodsCondition().getMethods().stream()
            .anyMatch(method -> method.asHttpMethod().equals(row.method()));
  }

  /** As the OpenAPI document calls it. */
  private static String nameOf(HandlerMethod handler) {
    @Nullable Operation said = handler.getMethodAnnotation(Operation.class);
    return said == null || said.operationId().isEmpty()
        ? handler.getMethod().getName()
        : said.operationId();
  }
}
