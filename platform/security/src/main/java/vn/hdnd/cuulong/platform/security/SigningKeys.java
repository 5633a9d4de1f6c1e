package vn.hdnd.cuulong.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The realm's public keys: fetched with the first token, not at the start, kept while the realm is
 * away, and fetched again (at most twice in half a minute) when a token names an unknown key. If
 * the realm answered, it has no such key, and the token is invalid; if it did not, the token cannot
 * be judged.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int SIZE_LIMIT = 256 * 1024;

  private final Realm realm;
  private final JWKSource<SecurityContext> kept;

  private SigningKeys(Realm realm, long keptMillis) {
    this.realm = realm;
    this.kept = JWKSourceBuilder.create(realm).retrying(true).outageTolerant(keptMillis).build();
  }

  static SigningKeys of(TokenSettings settings) {
    var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, SIZE_LIMIT);
    try {
      var realm = new Realm(new URLBasedJWKSetSource<>(settings.keys().toURL(), retriever));
      return new SigningKeys(realm, settings.keysKept().toMillis());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("cuulong.security.keys-uri is no address", e);
    }
  }

  @Override
  public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context)
      throws KeySourceException {
    List<JWK> found = askedNotTooOften(wanted, context);
    if (found.isEmpty() && !realm.answered()) {
      throw new JWKSetUnavailableException("The realm does not say whether it has this key", null);
    }
    return found;
  }

  private List<JWK> askedNotTooOften(JWKSelector wanted, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      return kept.get(wanted, context);
    } catch (RateLimitReachedException askedJustNow) {
      return List.of();
    }
  }
}
