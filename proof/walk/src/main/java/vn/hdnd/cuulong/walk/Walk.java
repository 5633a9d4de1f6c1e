package vn.hdnd.cuulong.walk;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import vn.hdnd.cuulong.client.Door;
import vn.hdnd.cuulong.client.GaveUpException;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.LocalSystem;
import vn.hdnd.cuulong.client.NoTokenException;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.Tokens;

/** Runs files of requests against a running system; exit status 0 only if all is as expected. */
public final class Walk {

  private static final String ACCOUNT = "vanphong.angiang";
  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final Duration TOKEN_PATIENCE = Duration.ofSeconds(30);
  private static final Duration VIEW_PATIENCE = Duration.ofSeconds(20);

  private final LocalSystem system;
  private final Http http;
  private final Tokens tokens;
  private final FileWalk files;

  private Walk(LocalSystem system, Http http, PrintStream out) {
    this.system = system;
    this.http = http;
    this.tokens =
        system.tokens(http, new Patience(TOKEN_PATIENCE, why -> out.println("waiting: " + why)));
    this.files = new FileWalk(out);
  }

  /**
   * The arguments are files, or folders whose {@code .http} files are run in the order of their
   * names.
   */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean right;
    try (Http http = Http.within(LONGEST)) {
      right = new Walk(LocalSystem.of(System.getenv()), http, out).all(List.of(arguments), out);
    }
    System.exit(right ? 0 : 1);
  }

  private boolean all(List<String> arguments, PrintStream out) throws IOException {
    try {
      for (String argument : arguments) {
        for (Path file : files(Path.of(argument))) {
          files.walk(
              String.valueOf(file.getFileName()),
              RequestFile.parse(Files.readString(file)),
              new Walker(this::send, variables(), VIEW_PATIENCE));
        }
      }
    } catch (GaveUpException | NoTokenException | IllegalArgumentException e) {
      out.println("walk: " + e.getMessage());
      return false;
    } finally {
      out.println(files.summary());
    }
    return files.right();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".http")).sorted().toList();
    }
  }

  private Exchange.Answer send(Exchange.Request asked) throws IOException {
    String body = asked.body();
    HttpRequest.Builder request =
        Http.to(asked.address())
            .method(
                asked.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    asked.headers().forEach(request::header);
    HttpResponse<String> answer = http.send(request);
    return new Exchange.Answer(answer.statusCode(), answer.body());
  }

  private Variables variables() {
    return new Variables(
        Map.of(
            "region", system.address(Door.REGION).toString(),
            "angiang", system.address(Door.AN_GIANG).toString(),
            "cantho", system.address(Door.CAN_THO).toString(),
            "keycloak", system.keycloak().toString(),
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
