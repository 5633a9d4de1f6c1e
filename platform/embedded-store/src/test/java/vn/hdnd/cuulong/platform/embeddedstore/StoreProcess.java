package vn.hdnd.cuulong.platform.embeddedstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as a child process. */
final class StoreProcess {

  private final Process process;
  private final int port;
  private final List<String> lines = new ArrayList<>();

  private StoreProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns when the server is ready or has ended. */
  static StoreProcess start(Path file, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            EmbeddedStoreServer.class.getName());
    builder.environment().put("STORE_PORT", Integer.toString(port));
    builder.environment().put("STORE_FILE", file.toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    // A failing test must not leave the process behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    StoreProcess started = new StoreProcess(process, port);
    started.readUntil("\"ready\"");
    return started;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  MongoClient client() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .build());
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Kills the process with signal 9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends the process with signal 15 and returns its exit status. */
  int terminate() throws InterruptedException {
    if (!process.toHandle().destroy()) { // unlike the process's own, it leaves the output open
      throw new IllegalStateException("The signal could not be sent");
    }
    return exitStatus();
  }

  int exitStatus() throws InterruptedException {
    readUntil("\"stopped\"");
    return process.waitFor();
  }

  private void readUntil(String text) {
    try {
      BufferedReader output = process.inputReader();
      String line = output.readLine();
      while (line != null) {
        lines.add(line);
        if (line.contains(text)) {
          return;
        }
        line = output.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
