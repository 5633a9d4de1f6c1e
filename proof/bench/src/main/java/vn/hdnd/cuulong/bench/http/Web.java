package vn.hdnd.cuulong.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A client for what surrounds a measurement; the load itself comes from a load tool. */
public final class Web implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  CookieManager cookies() {
    return (CookieManager) client.cookieHandler().orElseThrow();
  }

  /** A request with a time limit, to be completed by the caller. */
  public static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
  }

  /** Sends it and wants one of the statuses from 200 to 299. */
  public String fetch(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }

  /** The same for a loop that knows no better than to end. */
  public String fetchUnchecked(HttpRequest request) {
    try {
      return fetch(request);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Sends it and takes what comes. */
  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
  }
}
