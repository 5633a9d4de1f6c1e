package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All processes of a system that the local runtime has started and that this process now controls.
 */
public final class RunningSystem {

  private final Place place;
  private final Map<Member, Part> parts = new EnumMap<>(Member.class);

  private RunningSystem(Place place) {
    this.place = place;
  }

  /**
   * Takes over the running processes, and starts a second instance of petitions.
   *
   * @param variables additional environment variables of a restarted process
   */
  public static RunningSystem takenOver(Place place, Variables variables) {
    var system = new RunningSystem(place);
    try {
      for (Member member : Member.values()) {
        if (member != Member.PETITIONS_TWIN) {
          system.parts.put(member, Part.takenOver(member, place, variables.of(member)));
        }
      }
      system.addTwin(variables);
    } catch (IOException e) {
      throw new UncheckedIOException("not all of the system is up", e);
    }
    return system;
  }

  /** The additional environment of a process. */
  @FunctionalInterface
  public interface Variables {
    Map<String, String> of(Member member);
  }

  private void addTwin(Variables variables) throws IOException {
    Member twin = Member.PETITIONS_TWIN;
    Pid first = Pid.read(place.pidFile(Member.PETITIONS));
    Launch launch =
        Launch.of(first)
            .with(variables.of(twin))
            .with(
                Map.of(
                    "SERVER_PORT", Integer.toString(place.port(twin)),
                    "MANAGEMENT_SERVER_PORT", Integer.toString(place.managementPort(twin))));
    Pid pid = Pid.of(launch.start(place.log(twin)).pid());
    pid.write(place.pidFile(twin));
    parts.put(twin, new Part(twin, place, launch, pid));
  }

  public Place place() {
    return place;
  }

  public Part part(Member member) {
    return Objects.requireNonNull(parts.get(member));
  }

  public Collection<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** Restarts everything, and returns the processes that are not ready in time. */
  public List<Part> mend(Duration patience) {
    parts.values().forEach(part -> part.signal("CONT"));
    long end = System.nanoTime() + patience.toNanos();
    var failed = new ArrayList<Part>();
    for (Part part : parts.values()) {
      if (!part.mend(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
        failed.add(part);
      }
    }
    return failed;
  }
}
