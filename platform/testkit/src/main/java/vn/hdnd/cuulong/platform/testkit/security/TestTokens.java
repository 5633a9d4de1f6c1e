package vn.hdnd.cuulong.platform.testkit.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** Access tokens, both as the realm would issue them and invalid ones. */
public final class TestTokens {

  public static final String ISSUER = "http://localhost:8180/realms/cuulong";
  public static final String AUDIENCE = "cuulong-api";

  static final RSAKey REALM_KEY = key();
  private static final RSAKey STRANGERS_KEY = key();

  private TestTokens() {}

  /** Returns a valid token for ten minutes. */
  public static String of(String account, String council, String... roles) {
    return signed(REALM_KEY, claims(account, council, roles).build());
  }

  /** Returns a valid token with one change. */
  public static String changed(
      Consumer<JWTClaimsSet.Builder> change, String account, String council, String... roles) {
    JWTClaimsSet.Builder claims = claims(account, council, roles);
    change.accept(claims);
    return signed(REALM_KEY, claims.build());
  }

  public static String expired(String account, String council, String... roles) {
    Instant past = Instant.now().minus(1, ChronoUnit.HOURS);
    return changed(c -> c.expirationTime(Date.from(past)), account, council, roles);
  }

  public static String ofAForeignIssuer(String account, String council, String... roles) {
    return changed(c -> c.issuer("http://localhost:8180/realms/other"), account, council, roles);
  }

  public static String forAnotherAudience(String account, String council, String... roles) {
    return changed(c -> c.audience("account"), account, council, roles);
  }

  public static String withoutCouncil(String account, String... roles) {
    return changed(c -> c.claim("council", null), account, "none", roles);
  }

  /** Returns a token with correct content and the realm's key id, but a wrong signature. */
  public static String forged(String account, String council, String... roles) {
    return signed(STRANGERS_KEY, claims(account, council, roles).build());
  }

  /** Returns the public keys that the realm would serve, as a JWK set. */
  public static String publicKeys() {
    return new JWKSet(REALM_KEY.toPublicJWK()).toString();
  }

  private static JWTClaimsSet.Builder claims(String account, String council, String... roles) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(List.of(AUDIENCE))
        .subject("subject-of-" + account)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(10, ChronoUnit.MINUTES)))
        .claim("preferred_username", account)
        .claim("name", account)
        .claim("council", council)
        .claim("roles", List.of(roles));
  }

  private static String signed(RSAKey key, JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(REALM_KEY.getKeyID())
                  .type(JOSEObjectType.JWT)
                  .build(),
              claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a test token could not be signed", e);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test-realm").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("no test key", e);
    }
  }
}
