package vn.hdnd.cuulong.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;

/**
 * The realm's public keys: fetched with the first token, not at the start, kept while the realm is
 * away, and asked for again (at most twice in half a minute) when a token names an unknown key.
 */
final class SigningKeys {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int SIZE_LIMIT = 256 * 1024;

  private SigningKeys() {}

  static JWKSource<SecurityContext> of(TokenSettings settings) {
    try {
      return JWKSourceBuilder.create(
              settings.keys().toURL(),
              new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, SIZE_LIMIT))
          .retrying(true)
          .outageTolerant(settings.keysKept().toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("cuulong.security.keys-uri is no address", e);
    }
  }
}
