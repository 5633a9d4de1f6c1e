package vn.hdnd.cuulong.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The person or machine behind a request, as a validated token states it. Declare it as a
 * controller parameter to receive it; {@code council} scopes everything the caller reads or writes.
 */
public record Caller(String account, CouncilId council, Set<Role> roles) {

  /**
   * The caller of each token, for as long as the token is referenced; see {@link RememberedTokens}.
   */
  private static final Cache<Jwt, Caller> READ = Caffeine.newBuilder().weakKeys().build();

  public Caller {
    if (account.isBlank()) {
      throw new IllegalArgumentException("a caller has an account");
    }
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAny(Set<Role> wanted) {
    return wanted.stream().anyMatch(roles::contains);
  }

  /** Tells whether this is the caller's own council. */
  public boolean isOf(CouncilId someCouncil) {
    return council.equals(someCouncil);
  }

  /** Reads a token that {@link TokenValidation} has accepted. */
  public static Caller of(Jwt token) {
    return READ.get(token, Caller::read);
  }

  private static Caller read(Jwt token) {
    return new Caller(
        required(token, Claims.ACCOUNT),
        new CouncilId(required(token, Claims.COUNCIL)),
        rolesOf(token));
  }

  private static Set<Role> rolesOf(Jwt token) {
    @Nullable List<String> names = token.getClaimAsStringList(Claims.ROLES);
    return names == null
        ? Set.of()
        : names.stream().filter(n -> !n.isBlank()).map(Role::new).collect(Collectors.toSet());
  }

  private static String required(Jwt token, String claim) {
    @Nullable String value = token.getClaimAsString(claim);
    if (value == null) {
      throw new IllegalStateException("an accepted token carries the claim " + claim);
    }
    return value;
  }
}
