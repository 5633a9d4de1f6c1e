package vn.hdnd.cuulong.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Requests over the network, each with a time limit. */
public final class Http implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final HttpClient client;
  private final Duration limit;

  private Http(HttpClient client, Duration limit) {
    this.client = client;
    this.limit = limit;
  }

  /**
   * A client without cookies that follows no redirect.
   *
   * @param limit the time limit of one answer
   */
  public static Http within(Duration limit) {
    return new Http(http(limit).build(), limit);
  }

  /** A client that keeps cookies and follows redirects. */
  public static Http likeABrowser(CookieManager cookies, Duration limit) {
    return new Http(
        http(limit).cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build(),
        limit);
  }

  private static HttpClient.Builder http(Duration limit) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(limit.compareTo(CONNECT) < 0 ? limit : CONNECT);
  }

  /** A request to be completed by the caller. */
  public static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address);
  }

  /**
   * Sends a request once and returns whatever answer comes.
   *
   * @throws IOException if there is no answer
   * @throws StoppedException if this thread is asked to stop
   */
  public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(limit).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  /**
   * Returns the body of an answer with a status from 200 to 299.
   *
   * @throws UncheckedIOException if there is another answer or none
   */
  public String fetch(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = send(request);
      if (answer.statusCode() / 100 != 2) {
        throw new IOException(
            "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
      }
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Sends a request; after a broken connection or an answer of "not now" another attempt makes
   * sense.
   */
  public Outcome<HttpResponse<String>> attempt(String what, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = send(request);
      return LATER.contains(response.statusCode())
          ? new Outcome.Again<>(what + " answers " + response.statusCode(), retryAfter(response))
          : new Outcome.Done<>(response);
    } catch (IOException e) {
      return new Outcome.Again<>(what + " does not answer (" + reason(e) + ")", Duration.ZERO);
    }
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,3}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    client.close();
  }
}
