package vn.hdnd.cuulong.demo.walk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import vn.hdnd.cuulong.demo.system.Door;
import vn.hdnd.cuulong.demo.system.GaveUpException;
import vn.hdnd.cuulong.demo.system.Patience;
import vn.hdnd.cuulong.demo.system.Surroundings;
import vn.hdnd.cuulong.demo.system.Tokens;
import vn.hdnd.cuulong.demo.system.Wire;

/** Runs files of requests against a running system; exit status 0 only if all is as expected. */
public final class Walk {

  private static final String ACCOUNT = "vanphong.angiang";
  private static final Duration TOKEN_PATIENCE = Duration.ofSeconds(30);
  private static final Duration VIEW_PATIENCE = Duration.ofSeconds(20);

  private final Surroundings surroundings;
  private final Tokens tokens;
  private final PrintStream out;
  private int steps;
  private int faults;

  private Walk(Surroundings surroundings, PrintStream out) {
    this.surroundings = surroundings;
    this.out = out;
    var patience = new Patience(TOKEN_PATIENCE, why -> out.println("waiting: " + why));
    this.tokens = new Tokens(surroundings, new Wire(), patience, Clock.systemUTC());
  }

  /** Arguments: files, or folders whose {@code .http} files are run in the order of their names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var walk = new Walk(Surroundings.of(System.getenv()), out);
    try {
      for (String argument : arguments) {
        walk.walkAll(files(Path.of(argument)));
      }
    } catch (GaveUpException | IllegalArgumentException e) {
      walk.faults++;
      out.println("walk: " + e.getMessage());
    }
    out.printf("%d steps, %d wrong%n", walk.steps, walk.faults);
    System.exit(walk.faults == 0 && walk.steps > 0 ? 0 : 1);
  }

  private void walkAll(List<Path> files) throws IOException, InterruptedException {
    for (Path file : files) {
      walk(file);
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".http")).sorted().toList();
    }
  }

  /** A file ends at its first fault: what follows needs what went before. */
  private void walk(Path file) throws IOException, InterruptedException {
    out.println(file.getFileName());
    var walker = new Walker(variables(), VIEW_PATIENCE);
    for (Step step : RequestFile.parse(Files.readString(file))) {
      steps++;
      Optional<String> fault = walker.take(step);
      out.printf("  %s %s%n", fault.isEmpty() ? "✓" : "✗", step.title());
      if (fault.isPresent()) {
        faults++;
        out.printf("    %s:%d %s%n", file.getFileName(), step.line(), fault.get());
        return;
      }
    }
  }

  private Variables variables() {
    return new Variables(
        Map.of(
            "region", surroundings.address(Door.REGION).toString(),
            "angiang", surroundings.address(Door.AN_GIANG).toString(),
            "cantho", surroundings.address(Door.CAN_THO).toString(),
            "keycloak", surroundings.keycloak().toString(),
            "account", ACCOUNT),
        tokens::of,
        new Fresh(Clock.systemUTC()));
  }

  private record Fresh(Clock clock) implements Variables.Made {

    @Override
    public String uuid() {
      return UUID.randomUUID().toString();
    }

    @Override
    public String timestamp() {
      return Long.toString(clock.instant().getEpochSecond());
    }

    @Override
    public String randomInt() {
      return Integer.toString(ThreadLocalRandom.current().nextInt(1, 1_000_000));
    }
  }
}
