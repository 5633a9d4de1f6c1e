package vn.hdnd.cuulong.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Sends requests to one address for one account. */
public final class Caller {

  private final Http http;
  private final Tokens tokens;
  private final URI address;
  private final String account;

  /**
   * @param address of a gateway or a service, without a path
   */
  public Caller(Http http, Tokens tokens, URI address, String account) {
    this.http = http;
    this.tokens = tokens;
    this.address = address;
    this.account = account;
  }

  /** Turns a request into a command by adding its key and its JSON body. */
  public static UnaryOperator<HttpRequest.Builder> posting(String key, String json) {
    return request ->
        request
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
  }

  /** Sends a request once and returns whatever answer comes. */
  public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> filling)
      throws IOException {
    String token = tokens.of(account);
    HttpResponse<String> answer = http.send(request(path, token, filling));
    if (answer.statusCode() == 401) {
      tokens.refused(account, token);
    }
    return answer;
  }

  /** Repeats a request until the answer is no longer "not now". */
  public HttpResponse<String> send(
      String path, UnaryOperator<HttpRequest.Builder> filling, Patience patience) {
    return patience.until(() -> attempt(path, filling));
  }

  /** Returns the body of a GET; throws on any answer other than 2xx. */
  public String read(String path) {
    return http.fetch(request(path, tokens.of(account), HttpRequest.Builder::GET));
  }

  /**
   * Sends a command under a new key and returns the answer; throws on any answer other than 2xx.
   */
  public String command(String path, String json) {
    return http.fetch(
        request(path, tokens.of(account), posting(UUID.randomUUID().toString(), json)));
  }

  private Outcome<HttpResponse<String>> attempt(
      String path, UnaryOperator<HttpRequest.Builder> filling) {
    String token = tokens.of(account);
    String what = "%s at %s".formatted(path.replaceAll("[?].*", ""), address);
    Outcome<HttpResponse<String>> outcome = http.attempt(what, request(path, token, filling));
    if (outcome instanceof Outcome.Done<HttpResponse<String>>(HttpResponse<String> response)
        && response.statusCode() == 401) {
      tokens.refused(account, token);
      return new Outcome.Again<>(what + " refuses the token", Duration.ZERO);
    }
    return outcome;
  }

  private HttpRequest.Builder request(
      String path, String token, UnaryOperator<HttpRequest.Builder> filling) {
    return filling.apply(
        Http.to(URI.create(address + path)).header("Authorization", "Bearer " + token));
  }
}
