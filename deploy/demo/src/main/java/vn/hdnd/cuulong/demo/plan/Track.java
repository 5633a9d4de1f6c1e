package vn.hdnd.cuulong.demo.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of one office, one after the other. Tracks run in parallel.
 *
 * @param name of the council, for people
 */
public record Track(String name, List<Stage> stages) {

  public Track {
    stages = List.copyOf(stages);
  }

  public Stream<Command> commands() {
    return stages.stream().flatMap(Stage::commands);
  }
}
