package vn.hdnd.cuulong.platform.security;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * The endpoints of a service and the roles that may call each. Declare one as a bean; a platform
 * module that brings endpoints may declare its own. The first row that matches decides, and a
 * request that no row matches is refused.
 */
public record AccessTable(List<Access> rows) {

  /** Paths that anyone may GET: a service's health and its interface description. */
  public static final List<String> OPEN =
      List.of(
          "/actuator/health/**",
          "/livez",
          "/readyz",
          "/v3/api-docs",
          "/v3/api-docs/**",
          "/v3/api-docs.yaml");

  public AccessTable {
    rows = List.copyOf(rows);
  }

  public static AccessTable of(Access... rows) {
    return new AccessTable(List.of(rows));
  }

  /** Returns all tables of a context as one, in their order. */
  public static AccessTable merged(Stream<AccessTable> tables) {
    return new AccessTable(tables.map(AccessTable::rows).flatMap(Collection::stream).toList());
  }

  /** Returns the methods of all rows for this path; empty if the path is unknown. */
  public Set<HttpMethod> methodsOf(String path) {
    PathContainer container = PathContainer.parsePath(path);
    return rows.stream()
        .filter(row -> row.path().matches(container))
        .map(Access::method)
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return rows.stream()
        .sorted(Comparator.comparing(row -> row.path().getPatternString()))
        .map(Access::toString)
        .collect(Collectors.joining("\n"));
  }
}
