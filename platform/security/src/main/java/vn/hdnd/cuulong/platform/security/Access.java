package vn.hdnd.cuulong.platform.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of an {@link AccessTable}: who may call a method on a path. The path is written exactly
 * as the controller's mapping writes it.
 *
 * @param roles any one of these is enough; {@link #SIGNED_IN} stands for every accepted token
 */
public record Access(HttpMethod method, PathPattern path, Set<String> roles) {

  /** Every signed-in caller, whatever the role. */
  public static final String SIGNED_IN = "*";

  public Access {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(method + " " + path + " names no role");
    }
  }

  public static Access get(String path, String... roles) {
    return of(HttpMethod.GET, path, roles);
  }

  public static Access get(String path, Set<Role> roles) {
    return get(path, names(roles));
  }

  public static Access post(String path, String... roles) {
    return of(HttpMethod.POST, path, roles);
  }

  public static Access post(String path, Set<Role> roles) {
    return post(path, names(roles));
  }

  public static Access of(HttpMethod method, String path, String... roles) {
    return new Access(
        method, PathPatternParser.defaultInstance.parse(path), Set.copyOf(Arrays.asList(roles)));
  }

  public boolean anySignedIn() {
    return roles.contains(SIGNED_IN);
  }

  @Override
  public String toString() {
    return method
        + " "
        + path.getPatternString()
        + " "
        + roles.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }
}
