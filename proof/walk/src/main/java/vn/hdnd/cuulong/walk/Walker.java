package vn.hdnd.cuulong.walk;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Waiting;

/** Runs steps and returns the differences from their expectations. */
final class Walker {

  private final Exchange exchange;
  private final Variables variables;
  private final Duration patience;

  /**
   * @param patience how long a GET is repeated, because changes by others become visible a moment
   *     later
   */
  Walker(Exchange exchange, Variables variables, Duration patience) {
    this.exchange = exchange;
    this.variables = variables;
    this.patience = patience;
  }

  /** Returns all differences of the answer; empty if it is as expected. */
  List<String> take(Step step) {
    Exchange.Request request = request(step);
    var faults = new AtomicReference<>(attempt(step, request));
    if (step.method().equals("GET") && !faults.get().isEmpty()) {
      var _ =
          Waiting.until(
              patience,
              () -> {
                faults.set(attempt(step, request));
                return faults.get().isEmpty();
              });
    }
    return faults.get();
  }

  private Exchange.Request request(Step step) {
    Map<String, String> headers = new LinkedHashMap<>();
    step.headers().forEach((name, value) -> headers.put(name, variables.fill(value)));
    String body = step.body();
    return new Exchange.Request(
        step.method(),
        URI.create(variables.fill(step.url())),
        headers,
        body == null ? null : variables.fill(body));
  }

  private List<String> attempt(Step step, Exchange.Request request) {
    try {
      return faults(step, exchange.send(request));
    } catch (IOException e) {
      return List.of("no answer (%s)".formatted(e));
    }
  }

  private List<String> faults(Step step, Exchange.Answer answer) {
    if (!step.allows(answer.status())) {
      return List.of(
          "expected %s, got %d: %s".formatted(step.wantedStatus(), answer.status(), answer.body()));
    }
    if (step.captures().isEmpty() && step.wanted().isEmpty()) {
      return List.of();
    }
    JsonNode body = parsed(answer.body());
    var faults = new ArrayList<String>();
    step.wanted().forEach(wanted -> compare(wanted, body).ifPresent(faults::add));
    step.captures().forEach(capture -> keep(capture, body).ifPresent(faults::add));
    return faults;
  }

  private Optional<String> compare(Step.Wanted wanted, JsonNode body) {
    JsonNode value = variables.expected(wanted.value());
    Optional<JsonNode> found = wanted.path().in(body);
    return found.filter(there -> Values.equal(there, value)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "%s is %s, expected %s"
                .formatted(
                    wanted.path().text(), found.map(JsonNode::toString).orElse("absent"), value));
  }

  private Optional<String> keep(Step.Capture capture, JsonNode body) {
    Optional<JsonNode> found = capture.path().in(body).filter(value -> !value.isNull());
    found.ifPresent(value -> variables.keep(capture.name(), value));
    return found.isPresent()
        ? Optional.empty()
        : Optional.of("no %s in %s".formatted(capture.path().text(), body));
  }

  private static JsonNode parsed(String body) {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return Values.text(body);
    }
  }
}
