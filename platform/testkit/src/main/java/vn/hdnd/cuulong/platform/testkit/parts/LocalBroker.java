package vn.hdnd.cuulong.platform.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * An Apache Kafka broker (KRaft) in its own process, on the loopback address only. It is shared by
 * all tests of a module and ends with their process.
 */
public final class LocalBroker implements AutoCloseable {

  private static final String CLUSTER_ID = "Y3V1bG9uZy10ZXN0cy0wMQ";

  private final Path home;
  private final int port;
  private final Process process;

  private LocalBroker(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  /** Formats a new storage folder and starts a broker on it. */
  public static LocalBroker start() {
    return startOn(FreePorts.next());
  }

  /** Starts it on a port that is known already to the code that waits for the broker. */
  public static LocalBroker startOn(int port) {
    try {
      Path home = Files.createTempDirectory("broker");
      Path settings = home.resolve("server.properties");
      Files.writeString(settings, settings(home, port, FreePorts.besides(port)));
      Process format =
          java(home, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings);
      if (format.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(home.resolve("out.log")));
      }
      var broker = new LocalBroker(home, port, java(home, "kafka.Kafka", settings));
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
      broker.awaitReady();
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the broker was starting", e);
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The broker's process, for tests that stop or kill it. */
  public Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    FileSystemUtils.deleteRecursively(home.toFile());
  }

  private void awaitReady() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      Awaitility.await("broker, see " + home)
          .atMost(60, TimeUnit.SECONDS)
          .ignoreExceptions()
          .until(() -> answers(admin));
    }
  }

  private static boolean answers(Admin admin) throws ExecutionException, InterruptedException {
    return admin.describeCluster().nodes().get().size() == 1;
  }

  private static Process java(Path home, String main, Object... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("out.log").toFile()))
        .start();
  }

  private static String settings(Path home, int port, int controllerPort) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=5
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=5
    group.initial.rebalance.delay.ms=0
    log.cleaner.dedupe.buffer.size=8388608
    num.partitions=3
    """
        .formatted(port, controllerPort, home.resolve("data"));
  }
}
