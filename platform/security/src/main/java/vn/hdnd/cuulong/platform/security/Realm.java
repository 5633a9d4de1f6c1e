package vn.hdnd.cuulong.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

/** The source of the keys; it remembers whether the last request was answered. */
final class Realm extends JWKSetSourceWrapper<SecurityContext> {

  private volatile boolean answered;

  Realm(JWKSetSource<SecurityContext> keys) {
    super(keys);
  }

  boolean answered() {
    return answered;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
      throws KeySourceException {
    answered = false;
    JWKSet keys = getSource().getJWKSet(refresh, now, context);
    answered = true;
    return keys;
  }
}
