package vn.hdnd.cuulong.demo.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Chains of commands that may run in parallel; the commands of a chain run in order.
 *
 * @param name a name for the progress line
 */
public record Stage(String name, List<List<Command>> chains) {

  public Stage {
    chains = chains.stream().map(List::copyOf).toList();
  }

  /** Creates a stage of independent commands. */
  public static Stage of(String name, List<Command> commands) {
    return new Stage(name, commands.stream().map(List::of).toList());
  }

  public Stream<Command> commands() {
    return chains.stream().flatMap(List::stream);
  }
}
