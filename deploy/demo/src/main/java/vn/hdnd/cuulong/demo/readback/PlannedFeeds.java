package vn.hdnd.cuulong.demo.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.send.Answer;

/** The events of a plan's commands that are expected in each feed. */
final class PlannedFeeds {

  private final Map<String, Command> commands = new LinkedHashMap<>();

  PlannedFeeds(Plan plan) {
    plan.commands().forEach(command -> commands.put(command.key(), command));
  }

  /**
   * Returns, by council, the names of its public events (see {@link FeedCheck}), each as often as
   * it happens.
   *
   * @param answers to a command, by its key
   */
  Map<String, List<String>> expected(Function<String, Answer> answers, Set<String> publicTypes) {
    var expected = new TreeMap<String, List<String>>();
    for (Command command : commands.values()) {
      List<String> feed = expected.computeIfAbsent(council(command), any -> new ArrayList<>());
      Answer answer = answers.apply(command.key());
      answer.events().stream()
          .filter(publicTypes::contains)
          .forEach(type -> feed.add(FeedCheck.name(answer.id(), type)));
    }
    return expected;
  }

  /**
   * Returns the council in whose feed an event is: the one whose record it changes, whoever changed
   * it.
   */
  private String council(Command command) {
    IdOf on = command.on();
    return on == null
        ? command.account().council()
        : council(Objects.requireNonNull(commands.get(on.key()), on.key()));
  }
}
