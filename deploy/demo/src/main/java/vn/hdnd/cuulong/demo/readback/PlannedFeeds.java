package vn.hdnd.cuulong.demo.readback;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.send.Answer;

/** Which events of a plan's commands have to be in which feed. */
final class PlannedFeeds {

  private final Map<String, Command> commands;

  PlannedFeeds(Plan plan) {
    this.commands = plan.commands().collect(Collectors.toMap(Command::key, Function.identity()));
  }

  /**
   * By council, what {@link FeedCheck} calls its public events.
   *
   * @param answers to a command, by its key
   */
  Map<String, Set<String>> expected(Function<String, Answer> answers, Set<String> publicTypes) {
    var expected = new TreeMap<String, Set<String>>();
    for (Command command : commands.values()) {
      Set<String> feed = expected.computeIfAbsent(council(command), any -> new HashSet<>());
      Answer answer = answers.apply(command.key());
      answer.events().stream()
          .filter(publicTypes::contains)
          .forEach(type -> feed.add(FeedCheck.name(answer.id(), type)));
    }
    return expected;
  }

  /** An event stands in the feed of the council whose record it changes, whoever changed it. */
  private String council(Command command) {
    IdOf on = command.on();
    return on == null
        ? command.account().council()
        : council(Objects.requireNonNull(commands.get(on.key()), on.key()));
  }
}
