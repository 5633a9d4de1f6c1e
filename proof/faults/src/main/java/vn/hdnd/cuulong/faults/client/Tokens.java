package vn.hdnd.cuulong.faults.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Place;
import vn.hdnd.cuulong.faults.system.Waiting;

/**
 * Access tokens of accounts. One is renewed long before its time is over; while Keycloak is away
 * the old one has to do.
 */
public final class Tokens {

  private static final Duration YOUNG = Duration.ofMinutes(4);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FIRST = Duration.ofMinutes(2);

  private record Token(String text, long since) {}

  private final URI address;
  private final HttpClient http;
  private final Map<String, Token> known = new ConcurrentHashMap<>();

  public Tokens(Place place, HttpClient http) {
    this.address =
        URI.create(
            place.address(Member.KEYCLOAK) + "/realms/cuulong/protocol/openid-connect/token");
    this.http = http;
  }

  /** A token of an account; only the first of each is waited for. */
  public String of(String account) {
    Token token = known.get(account);
    if (token == null) {
      boolean _ = Waiting.until(FIRST, () -> renew(account));
      token = known.get(account);
    } else if (System.nanoTime() - token.since() > YOUNG.toNanos()) {
      boolean _ = renew(account);
      token = known.get(account);
    }
    if (token == null) {
      throw new IllegalStateException("no token for " + account);
    }
    return token.text();
  }

  private synchronized boolean renew(String account) {
    Token now = known.get(account);
    if (now != null && System.nanoTime() - now.since() < YOUNG.toNanos()) {
      return true;
    }
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=cuulong-cli&scope=openid&password=cuulong"
                        + "&username="
                        + account))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      String text = JsonMapper.shared().readTree(answer.body()).path("access_token").asString("");
      if (answer.statusCode() == 200 && !text.isEmpty()) {
        known.put(account, new Token(text, System.nanoTime()));
        return true;
      }
      return false;
    } catch (IOException | JacksonException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
