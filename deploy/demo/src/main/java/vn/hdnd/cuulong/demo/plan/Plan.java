package vn.hdnd.cuulong.demo.plan;

import java.util.List;
import java.util.stream.Stream;

/** All commands of the demonstration. */
public record Plan(List<Track> tracks) {

  public Plan {
    tracks = List.copyOf(tracks);
  }

  public Stream<Command> commands() {
    return tracks.stream().flatMap(Track::commands);
  }

  public int size() {
    return Math.toIntExact(commands().count());
  }
}
