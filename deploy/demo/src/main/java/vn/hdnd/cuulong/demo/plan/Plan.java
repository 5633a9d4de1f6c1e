package vn.hdnd.cuulong.demo.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.demo.requests.Request;

/** All commands of the demonstration. */
public record Plan(List<Track> tracks) {

  public Plan {
    tracks = List.copyOf(tracks);
  }

  public Stream<Command> commands() {
    return tracks.stream().flatMap(Track::commands);
  }

  /** Returns the body of a command, by its key. */
  public <R extends Request> R body(String key, Class<R> kind) {
    return commands()
        .filter(command -> command.key().equals(key))
        .map(command -> kind.cast(command.body()))
        .findFirst()
        .orElseThrow();
  }

  public int size() {
    return Math.toIntExact(commands().count());
  }
}
