package vn.hdnd.cuulong.faults.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.system.Place;

/** Sends a command through its gateway, and says what came back. */
final class Sending {

  /** Shorter than most pauses, so that a client lives through what a hasty one does. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Set<Integer> NO_PROMISE = Set.of(408, 429);

  private final Place place;
  private final Tokens tokens;
  private final HttpClient http;

  Sending(Place place, Tokens tokens, HttpClient http) {
    this.place = place;
    this.tokens = tokens;
    this.http = http;
  }

  Answer send(Command command) {
    try {
      return read(http.send(request(command), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException | JacksonException none) {
      return new Answer.Unknown(none.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer.Unknown("stopped");
    }
  }

  private HttpRequest request(Command command) {
    Office office = command.office();
    var request =
        HttpRequest.newBuilder(URI.create(place.address(office.gateway()) + command.path()))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + tokens.of(office.account()))
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .header("Idempotency-Key", command.key())
            .POST(BodyPublishers.ofString(command.body()));
    command.expected().ifPresent(version -> request.header("If-Match", "\"" + version + "\""));
    return request.build();
  }

  private static Answer read(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == 200 || status == 201) {
      JsonNode body = JsonMapper.shared().readTree(response.body());
      return new Answer.Acknowledged(
          body.path("id").asString(),
          body.path("version").asLong(),
          StreamSupport.stream(body.path("events").spliterator(), false)
              .map(JsonNode::asString)
              .toList());
    }
    return status / 100 == 4 && !NO_PROMISE.contains(status)
        ? new Answer.Refused(status, problem(response.body()))
        : new Answer.Unknown("status " + status);
  }

  /** A server may say no before it gets to write a problem. */
  private static String problem(String body) {
    try {
      return JsonMapper.shared().readTree(body).path("type").asString("");
    } catch (JacksonException other) {
      return "";
    }
  }
}
