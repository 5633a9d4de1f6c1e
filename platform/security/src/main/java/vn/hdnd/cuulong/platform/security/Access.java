package vn.hdnd.cuulong.platform.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of an {@link AccessTable}: who may call a method on a path. The path is written exactly
 * as the controller's mapping writes it.
 *
 * @param roles any one of these is enough
 * @param openBecause why every accepted token is enough, including those of voters and agencies, or
 *     why none is needed; the row then has no role
 * @param nameless whether nobody is asked for a token
 */
public record Access(
    HttpMethod method,
    PathPattern path,
    Set<Role> roles,
    @Nullable String openBecause,
    boolean nameless) {

  public Access {
    roles = Set.copyOf(roles);
    if (!roles.stream().allMatch(Role::isWellFormed)) {
      throw new IllegalArgumentException(method + " " + path + " names what is no role: " + roles);
    }
    if (roles.isEmpty() && (openBecause == null || openBecause.isBlank())) {
      throw new IllegalArgumentException(method + " " + path + " names no role and no reason");
    }
    if (!roles.isEmpty() && openBecause != null) {
      throw new IllegalArgumentException(method + " " + path + " is for roles or for everyone");
    }
  }

  public static Access get(String path, Set<Role> roles) {
    return new Access(HttpMethod.GET, pattern(path), roles, null, false);
  }

  public static Access get(String path, Role... roles) {
    return get(path, Set.of(roles));
  }

  public static Access post(String path, Set<Role> roles) {
    return new Access(HttpMethod.POST, pattern(path), roles, null, false);
  }

  public static Access post(String path, Role... roles) {
    return post(path, Set.of(roles));
  }

  /** A path that every signed-in user may read, in any role. */
  public static Access getForEveryone(String path, String because) {
    return new Access(HttpMethod.GET, pattern(path), Set.of(), because, false);
  }

  /**
   * A path to which anybody may post without saying who it is, because the body itself says what
   * entitles its sender. A token that is sent all the same still has to be an accepted one.
   */
  public static Access postWithoutAName(String path, String because) {
    return new Access(HttpMethod.POST, pattern(path), Set.of(), because, true);
  }

  /** Whether the row opens its endpoint to the caller. */
  public boolean admits(Caller caller) {
    return forEveryone() || caller.roles().stream().anyMatch(roles::contains);
  }

  public boolean forEveryone() {
    return openBecause != null;
  }

  @Override
  public String toString() {
    String who =
        forEveryone()
            ? (nameless ? "nobody by name: " : "everyone: ") + openBecause
            : roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    return method + " " + path.getPatternString() + " [" + who + "]";
  }

  private static PathPattern pattern(String path) {
    return PathPatternParser.defaultInstance.parse(path);
  }
}
