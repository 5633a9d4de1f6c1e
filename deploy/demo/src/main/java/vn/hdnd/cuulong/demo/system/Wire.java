package vn.hdnd.cuulong.demo.system;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** One request over the network, and what an answer means for trying again. */
public final class Wire {

  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Sends it; a broken connection and a gateway's "not now" are worth another attempt. */
  public Outcome<HttpResponse<String>> send(String what, HttpRequest.Builder request) {
    try {
      HttpRequest built = request.timeout(LONGEST).build();
      HttpResponse<String> response =
          client.send(built, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return LATER.contains(response.statusCode())
          ? new Outcome.Again<>(what + " answers " + response.statusCode(), retryAfter(response))
          : new Outcome.Done<>(response);
    } catch (IOException e) {
      return new Outcome.Again<>(what + " does not answer (" + reason(e) + ")", Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
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
}
