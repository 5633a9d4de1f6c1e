package vn.hdnd.cuulong.demo.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the local realm's accounts, renewed before they expire. */
public final class Tokens {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MARGIN_SECONDS = 30;

  private final Surroundings surroundings;
  private final Wire wire;
  private final Patience patience;
  private final Clock clock;
  private final Map<String, Token> known = new HashMap<>();

  private record Token(String text, Instant until) {}

  public Tokens(Surroundings surroundings, Wire wire, Patience patience, Clock clock) {
    this.surroundings = surroundings;
    this.wire = wire;
    this.patience = patience;
    this.clock = clock;
  }

  /** A token that holds for a while yet. */
  public synchronized String of(String username) {
    Token token = known.get(username);
    if (token == null || !clock.instant().isBefore(token.until())) {
      token = patience.until(() -> fetch(username));
      known.put(username, token);
    }
    return token.text();
  }

  /** Forgets a token that was refused, unless another one has taken its place. */
  public synchronized void refused(String username, String text) {
    known.computeIfPresent(username, (name, token) -> token.text().equals(text) ? null : token);
  }

  private Outcome<Token> fetch(String username) {
    URI address = surroundings.keycloak().resolve("/realms/cuulong/protocol/openid-connect/token");
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(username)));
    return switch (wire.send("Keycloak at " + surroundings.keycloak(), request)) {
      case Outcome.Again<HttpResponse<String>>(String why, var notBefore) ->
          new Outcome.Again<>(why, notBefore);
      case Outcome.Done<HttpResponse<String>>(HttpResponse<String> response) ->
          new Outcome.Done<>(read(username, response));
    };
  }

  private String form(String username) {
    return Map.of(
            "grant_type", "password",
            "client_id", "cuulong-cli",
            "scope", "openid",
            "username", username,
            "password", surroundings.password())
        .entrySet()
        .stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Token read(String username, HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new NoTokenException(username, response.statusCode(), response.body());
    }
    JsonNode answer = JSON.readTree(response.body());
    long seconds = answer.path("expires_in").asLong(60) - MARGIN_SECONDS;
    return new Token(answer.path("access_token").asString(), clock.instant().plusSeconds(seconds));
  }
}
