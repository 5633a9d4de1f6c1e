package vn.hdnd.cuulong.demo.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Chains that may run side by side; the commands of a chain follow one another.
 *
 * @param name what it is about, for the progress line
 */
public record Stage(String name, List<List<Command>> chains) {

  public Stage {
    chains = chains.stream().map(List::copyOf).toList();
  }

  /** A stage of commands that do not need one another. */
  public static Stage of(String name, List<Command> commands) {
    return new Stage(name, commands.stream().map(List::of).toList());
  }

  public Stream<Command> commands() {
    return chains.stream().flatMap(List::stream);
  }
}
