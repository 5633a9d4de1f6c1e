package vn.hdnd.cuulong.demo.send;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.system.Gateways;

/** Sends a command to its gateway and returns the answer. */
public final class CommandSender {

  private static final JsonMapper JSON = new JsonMapper();

  private final Gateways gateways;
  private final Answers answers;
  private final Bodies bodies;

  public CommandSender(Gateways gateways, Answers answers) {
    this.gateways = gateways;
    this.answers = answers;
    this.bodies = new Bodies(answers);
  }

  public Answer send(Command command) {
    String body = bodies.write(command.body());
    HttpResponse<String> response =
        gateways.send(command.account(), path(command), Caller.posting(command.key(), body));
    if (response.statusCode() / 100 != 2) {
      throw new RefusedException(command, response);
    }
    return answer(command.key(), JSON.readTree(response.body()));
  }

  /** Tells whether the aggregate of a command still exists. */
  public boolean finds(Command creation, Answer answer) {
    String path = creation.path() + "/" + answer.id();
    return gateways.get(creation.account(), path).statusCode() == 200;
  }

  private String path(Command command) {
    IdOf on = command.on();
    return on == null
        ? command.path()
        : command.path().replace("{id}", answers.of(on.key()).map(Answer::id).orElseThrow());
  }

  private static Answer answer(String key, JsonNode body) {
    List<String> events =
        StreamSupport.stream(body.path("events").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    return new Answer(key, body.path("id").asString(), events);
  }
}
