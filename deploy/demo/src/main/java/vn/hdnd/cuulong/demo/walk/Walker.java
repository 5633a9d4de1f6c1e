package vn.hdnd.cuulong.demo.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes one step after the other, and says what is not as it should be. */
final class Walker {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Variables variables;
  private final Duration patience;

  /**
   * @param patience how long a GET is asked again, because views follow the commands in a moment
   */
  Walker(Variables variables, Duration patience) {
    this.variables = variables;
    this.patience = patience;
  }

  /** What is wrong with the answer; empty if it is as expected. */
  Optional<String> take(Step step) throws IOException, InterruptedException {
    long began = System.nanoTime();
    HttpRequest request = request(step);
    Optional<String> fault = fault(step, client.send(request, BodyHandlers.ofString()));
    while (fault.isPresent()
        && step.method().equals("GET")
        && System.nanoTime() - began < patience.toNanos()) {
      Thread.sleep(PAUSE);
      fault = fault(step, client.send(request, BodyHandlers.ofString()));
    }
    return fault;
  }

  private HttpRequest request(Step step) {
    var request =
        HttpRequest.newBuilder(URI.create(variables.fill(step.url())))
            .timeout(Duration.ofSeconds(40))
            .method(step.method(), body(step));
    step.headers().forEach((name, value) -> request.header(name, variables.fill(value)));
    return request.build();
  }

  private BodyPublisher body(Step step) {
    String body = step.body();
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(variables.fill(body));
  }

  private Optional<String> fault(Step step, HttpResponse<String> response) {
    Integer status = step.status();
    boolean asExpected =
        status == null ? response.statusCode() / 100 == 2 : response.statusCode() == status;
    if (!asExpected) {
      String want = status == null ? "2xx" : status.toString();
      return Optional.of(
          "expected %s, got %d: %s".formatted(want, response.statusCode(), response.body()));
    }
    return step.captures().isEmpty() && step.wanted().isEmpty()
        ? Optional.empty()
        : faultIn(step, parsed(response.body()));
  }

  private Optional<String> faultIn(Step step, JsonNode body) {
    for (Step.Wanted wanted : step.wanted()) {
      String value = variables.fill(wanted.value());
      Optional<String> found = wanted.path().in(body);
      if (!found.equals(Optional.of(value))) {
        return Optional.of(
            "%s is %s, expected %s".formatted(wanted.path().text(), found.orElse("absent"), value));
      }
    }
    for (Step.Capture capture : step.captures()) {
      Optional<String> found = capture.path().in(body);
      if (found.isEmpty()) {
        return Optional.of("no %s in %s".formatted(capture.path().text(), body));
      }
      variables.keep(capture.name(), found.get());
    }
    return Optional.empty();
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      return JSON.getNodeFactory().stringNode(body);
    }
  }
}
