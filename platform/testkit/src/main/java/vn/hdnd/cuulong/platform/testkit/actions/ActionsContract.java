package vn.hdnd.cuulong.platform.testkit.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.actions.CaseCommands.Command;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/**
 * What a case says may be done is what may be done. Each command on it is sent, as a dry run: one
 * that is listed as allowed is taken, one that is listed as refused is refused for the reason that
 * was listed, and one that is not listed is closed to the reader.
 */
public abstract class ActionsContract {

  private final String root;
  private final CaseCommands document;
  private final Map<String, Set<String>> met = new HashMap<>();

  @LocalServerPort private int port;

  /**
   * The contract of one service.
   *
   * @param service name of its file in {@code docs/openapi}
   * @param root what all paths of the service begin with
   */
  protected ActionsContract(String service, String root) {
    this.root = root;
    this.document = CaseCommands.of(service);
  }

  /** Cases in the states that they can be in, with readers who may do this or that with them. */
  protected abstract List<Reached> cases();

  /** Somebody of a council with these roles. */
  protected Http as(String council, String... roles) {
    return new Http(port, root, TestTokens.of("account.of." + roles[0], council, roles));
  }

  @Test
  void listsWhatTheCommandsTakeAndRefuse() {
    for (Reached reached : cases()) {
      Answer read = reached.reader().get(reached.path());
      assertThat(read.status()).as(reached.what() + read.body()).isEqualTo(200);
      for (Command command : document.all()) {
        if (fits(command, reached)) {
          targets(command, read.body()).forEach(target -> check(reached, command, target));
        }
      }
    }
    for (Command command : document.all()) {
      assertThat(met.get(command.operation()))
          .as(command.operation() + " was met in states that take it and in others that do not")
          .contains("allowed")
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void everyCommandOnACaseIsAnActionOfThatCaseAndOfNoOther() {
    List<Command> commands = document.all();
    Map<String, List<String>> byCase =
        commands.stream()
            .collect(
                Collectors.groupingBy(
                    Command::casePath,
                    Collectors.mapping(Command::operation, Collectors.toList())));
    assertThat(byCase).isNotEmpty();
    byCase.forEach((path, operations) ->
        assertThat(document.listsOf(path).stream().flatMap(Collection::stream))
            .as("the actions of %s", path)
            .containsExactlyInAnyOrderElementsOf(operations));
    assertThat(commands.stream().map(Command::operation)).doesNotHaveDuplicates();
  }

  private boolean fits(Command command, Reached reached) {
    String pattern = command.casePath().replaceAll("\\{[^}]+}", "[^/]+");
    return (root + reached.path()).matches(pattern);
  }

  /** The case itself, or each part of it that the command can be given on. */
  private static List<JsonNode> targets(Command command, JsonNode read) {
    return command.onPart()
        ? read.properties().stream()
            .map(Map.Entry::getValue)
            .filter(JsonNode::isArray)
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .filter(part -> part.has("n") && part.has("actions"))
            .toList()
        : List.of(read);
  }

  private void check(Reached reached, Command command, JsonNode target) {
    String what = command.operation() + " on " + reached.what();
    String body = Objects.requireNonNull(reached.commands().get(command.operation()), what);
    String path =
        reached.path()
            + command
                .path()
                .substring(command.casePath().length())
                .replaceAll("\\{[^}]+}", target.path("n").asString(""));
    Answer said = sent(reached, command, path, body);
    String kind =
        listed(command, target)
            .map(action ->
                action.path("allowed").asBoolean()
                    ? taken(what, said)
                    : refused(
                        what,
                        action.path("reason"),
                        said,
                        sent(reached, command, path, body, "Accept-Language", "en")))
            .findFirst()
            .orElseGet(() -> closed(what, said));
    met.computeIfAbsent(command.operation(), key -> new TreeSet<>()).add(kind);
  }

  private static Stream<JsonNode> listed(Command command, JsonNode target) {
    return StreamSupport.stream(target.path("actions").spliterator(), false)
        .filter(action -> action.path("name").asString().equals(command.operation()));
  }

  private static Answer sent(
      Reached reached, Command command, String path, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return reached.reader().file(path + "?dryRun=true", command.type(), bytes, headers);
  }

  private static String taken(String what, Answer said) {
    assertThat(said.status()).as(what + " is allowed: " + said.body()).isEqualTo(200);
    return "allowed";
  }

  private static String refused(String what, JsonNode reason, Answer said, Answer english) {
    assertThat(said.status()).as(what + " is refused: " + reason).isIn(409, 422);
    assertThat(said.text("type")).as(what).endsWith("/" + reason.path("code").asString());
    assertThat(said.text("citation")).as(what).isEqualTo(reason.path("citation").asString(""));
    assertThat(said.text("title")).isEqualTo(reason.path("title").path("vi").asString());
    assertThat(said.text("detail")).isEqualTo(reason.path("detail").path("vi").asString());
    assertThat(english.text("title")).isEqualTo(reason.path("title").path("en").asString());
    assertThat(english.text("detail")).isEqualTo(reason.path("detail").path("en").asString());
    return "refused";
  }

  private static String closed(String what, Answer said) {
    assertThat(said.status()).as(what + " is not listed: " + said.body()).isIn(403, 404);
    return "closed";
  }
}
