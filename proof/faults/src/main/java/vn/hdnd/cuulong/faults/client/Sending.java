package vn.hdnd.cuulong.faults.client;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.GaveUpException;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.NoTokenException;
import vn.hdnd.cuulong.client.StoppedException;
import vn.hdnd.cuulong.client.Tokens;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.system.Place;

/** Sends a command through its gateway and interprets the answer. */
final class Sending {

  private static final Set<Integer> NO_PROMISE = Set.of(408, 429);

  private final Map<Office, Caller> callers = new EnumMap<>(Office.class);

  Sending(Place place, Tokens tokens, Http http) {
    for (Office office : Office.values()) {
      URI gateway = URI.create(place.address(office.gateway()));
      callers.put(office, new Caller(http, tokens, gateway, office.account()));
    }
  }

  Answer send(Command command) {
    Caller caller = requireNonNull(callers.get(command.office()));
    try {
      return read(caller.send(command.path(), request -> filled(request, command)));
    } catch (IOException
        | JacksonException
        | GaveUpException
        | NoTokenException
        | StoppedException none) {
      return new Answer.Unknown(none.getClass().getSimpleName());
    }
  }

  private static HttpRequest.Builder filled(HttpRequest.Builder request, Command command) {
    command.expected().ifPresent(version -> request.header("If-Match", "\"" + version + "\""));
    return Caller.posting(command.key(), command.body())
        .apply(request.header("Accept-Language", "en"));
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

  /** A server may refuse before it can write a problem. */
  private static String problem(String body) {
    try {
      return JsonMapper.shared().readTree(body).path("type").asString("");
    } catch (JacksonException other) {
      return "";
    }
  }
}
