package vn.hdnd.cuulong.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens of accounts. A token is renewed when a third of its life is over; while Keycloak is
 * away the old one is used, and only a caller without one waits.
 */
public final class Tokens {

  private static final int MARGIN_SECONDS = 30;
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);
  private static final Duration REST_AFTER_A_FAILURE = Duration.ofSeconds(10);

  private final URI keycloak;
  private final String password;
  private final Http http;
  private final Patience patience;
  private final Clock clock;
  private final Map<String, Token> known = new ConcurrentHashMap<>();

  /**
   * @param renewal when a newer one is requested
   * @param end until when it can be used for a request
   */
  private record Token(String text, Instant renewal, Instant end) {

    Token renewedNotBefore(Instant instant) {
      return new Token(text, instant, end);
    }
  }

  /**
   * @param patience with Keycloak, for the first token of an account
   */
  public Tokens(URI keycloak, String password, Http http, Patience patience, Clock clock) {
    this.keycloak = keycloak;
    this.password = password;
    this.http = http;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Returns a token that remains valid for a while.
   *
   * @throws GaveUpException if there is none and Keycloak did not answer in time
   * @throws NoTokenException if Keycloak refuses the account
   */
  public String of(String account) {
    Token token = known.get(account);
    return token != null && clock.instant().isBefore(token.renewal())
        ? token.text()
        : renewed(account).text();
  }

  /** Forgets a refused token, unless it has been replaced already. */
  public void refused(String account, String text) {
    known.computeIfPresent(account, (_, token) -> token.text().equals(text) ? null : token);
  }

  private synchronized Token renewed(String account) {
    Instant now = clock.instant();
    Token token = known.get(account);
    if (token == null || !now.isBefore(token.end())) {
      token = patience.until(() -> fetch(account));
    } else if (!now.isBefore(token.renewal())) {
      token = younger(account, token);
    }
    known.put(account, token);
    return token;
  }

  /** Requests a newer token; keeps the old one for a while if Keycloak gives none. */
  private Token younger(String account, Token old) {
    Token again = old.renewedNotBefore(clock.instant().plus(REST_AFTER_A_FAILURE));
    try {
      return fetch(account) instanceof Outcome.Done<Token>(Token renewed) ? renewed : again;
    } catch (NoTokenException refused) {
      return again;
    }
  }

  private Outcome<Token> fetch(String account) {
    HttpRequest.Builder request =
        Http.to(keycloak.resolve("/realms/cuulong/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(signIn(account)));
    String what = "Keycloak at " + keycloak;
    return switch (http.attempt(what, request)) {
      case Outcome.Again<HttpResponse<String>>(String why, Duration notBefore) ->
          new Outcome.Again<>(why, notBefore);
      case Outcome.Done<HttpResponse<String>>(HttpResponse<String> response) ->
          read(what, account, response);
    };
  }

  private String signIn(String account) {
    return Map.of(
            "grant_type", "password",
            "client_id", "cuulong-cli",
            "scope", "openid",
            "username", account,
            "password", password)
        .entrySet()
        .stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Outcome<Token> read(String what, String account, HttpResponse<String> response) {
    int status = response.statusCode();
    if (REFUSALS.contains(status)) {
      throw new NoTokenException(account, status, response.body());
    }
    if (status != 200) {
      return new Outcome.Again<>(what + " answers " + status, Duration.ZERO);
    }
    JsonNode answer = JsonMapper.shared().readTree(response.body());
    long seconds = answer.path("expires_in").asLong(60);
    Instant now = clock.instant();
    return new Outcome.Done<>(
        new Token(
            answer.path("access_token").asString(),
            now.plusSeconds(seconds / 3),
            now.plusSeconds(seconds - MARGIN_SECONDS)));
  }
}
