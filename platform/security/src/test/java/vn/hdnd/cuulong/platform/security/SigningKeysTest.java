package vn.hdnd.cuulong.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tests tokens under the keys of a realm that is really called and may be away. */
class SigningKeysTest {

  private static final String ISSUER = "http://localhost:8180/realms/cuulong";
  private static final RSAKey REALMS = key("realm-1");

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer realm;
  private AuthenticationManager door;
  private volatile int status = 200;

  @BeforeEach
  void open() throws IOException {
    realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    realm.createContext(
        "/certs",
        exchange -> {
          asked.incrementAndGet();
          byte[] keys =
              new JWKSet(REALMS.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    realm.start();
    var settings =
        new TokenSettings(
            URI.create(ISSUER),
            URI.create("http://127.0.0.1:" + realm.getAddress().getPort() + "/certs"),
            "cuulong-api",
            Duration.ofSeconds(30),
            Duration.ofHours(4),
            List.of());
    door = new CallerAuthentication(TokenValidation.decoder(SigningKeys.of(settings), settings));
  }

  @AfterEach
  void close() {
    realm.stop(0);
  }

  @Test
  void refusesAnUnknownKeyHoweverOftenItIsTriedAndAsksTheRealmSeldom() {
    assertThat(admits(REALMS)).isTrue();

    for (int i = 0; i < 50; i++) {
      refusesAsBad(key("unknown-" + i));
    }

    assertThat(asked).hasValueLessThanOrEqualTo(3);
    assertThat(admits(REALMS)).isTrue();
  }

  @Test
  void refusesAnUnknownKeyThatComesFirst() {
    for (int i = 0; i < 10; i++) {
      refusesAsBad(key("unknown-" + i));
    }
    assertThat(admits(REALMS)).isTrue();
  }

  @Test
  void doesNotJudgeWhileTheRealmIsAway() {
    status = 500;
    for (int i = 0; i < 10; i++) {
      saysThatTheRealmIsAway(REALMS);
    }
  }

  @Test
  void judgesByKnownKeysWhileTheRealmIsAwayButNoOthers() {
    assertThat(admits(REALMS)).isTrue();
    status = 500;

    for (int i = 0; i < 10; i++) {
      saysThatTheRealmIsAway(key("new-" + i));
    }
    assertThat(admits(REALMS)).isTrue();
  }

  private boolean admits(RSAKey key) {
    return door.authenticate(token(key)).isAuthenticated();
  }

  private void refusesAsBad(RSAKey key) {
    assertThatExceptionOfType(InvalidBearerTokenException.class)
        .isThrownBy(() -> door.authenticate(token(key)));
  }

  private void saysThatTheRealmIsAway(RSAKey key) {
    assertThatExceptionOfType(IdentityProviderAway.class)
        .isThrownBy(() -> door.authenticate(token(key)));
  }

  private static BearerTokenAuthenticationToken token(RSAKey key) {
    Instant now = Instant.now();
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build(),
            new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("cuulong-api")
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim(Claims.ACCOUNT, "vanphong.angiang")
                .claim(Claims.COUNCIL, "an-giang-2025")
                .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a test token could not be signed", e);
    }
    return new BearerTokenAuthenticationToken(token.serialize());
  }

  /** All ids share one key pair, because only the id matters. */
  private static RSAKey key(String id) {
    return new RSAKey.Builder(Pair.ONE).keyID(id).build();
  }

  private static final class Pair {
    private static final RSAKey ONE;

    static {
      try {
        ONE = new RSAKeyGenerator(2048).generate();
      } catch (JOSEException e) {
        throw new IllegalStateException("no test key", e);
      }
    }
  }
}
