package vn.hdnd.cuulong.faults.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.fault.Doors;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Pid;
import vn.hdnd.cuulong.faults.system.Place;
import vn.hdnd.cuulong.faults.system.Role;

/** Starts the system with {@code ./cuulong up}, with shorter times and a proxy for each service. */
final class LocalRuntime {

  /** Pauses have to outlast both times, and a run has many pauses. */
  static final Map<String, String> SHORTER_TIMES =
      Map.of(
          "CUULONG_OUTBOX_LEASEDURATION", "3s",
          "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000",
          "SPRING_KAFKA_STREAMS_PROPERTIES_MAIN_CONSUMER_SESSION_TIMEOUT_MS", "6000");

  private static final Duration CACHES = Duration.ofMinutes(15);

  private final Place place;
  private final Doors doors;
  private final Path report;

  LocalRuntime(Place place, Doors doors, Path report) {
    this.place = place;
    this.doors = doors;
    this.report = report;
  }

  void up() {
    try {
      Path settings = place.home().resolve("broker-doors.properties");
      Files.writeString(settings, doors.settings());
      var builder =
          new ProcessBuilder(place.root().resolve("cuulong").toString(), "up", "--no-build");
      builder.environment().putAll(SHORTER_TIMES);
      builder.environment().put("CUULONG_BROKER_SETTINGS", settings.toString());
      builder.environment().put("CUULONG_BROKER_DOORS", listOfDoors());
      Process process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(report.resolve("up.log").toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "the system does not start; see " + report.resolve("up.log"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  /** Waits for the class caches, which are made once per build and halve the time of a restart. */
  void awaitCaches() {
    Path file = place.home().resolve("run/caches.pid");
    if (!Files.exists(file)) {
      return;
    }
    try {
      Pid maker = Pid.read(file);
      if (!Waiting.until(CACHES, () -> !maker.isAlive())) {
        throw new IllegalStateException("the class caches are not made; see caches.log");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String listOfDoors() {
    return Member.of(Role.SERVICE).stream()
        .map(member -> member.label() + "=" + doors.address(member))
        .collect(Collectors.joining(" "));
  }
}
