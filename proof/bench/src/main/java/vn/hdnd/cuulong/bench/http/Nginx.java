package vn.hdnd.cuulong.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An nginx process with its own folder, on the loopback address. */
public final class Nginx implements AutoCloseable {

  private final URI address;
  private final Process process;

  private Nginx(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  /** Serves the files of a folder. */
  public static Nginx files(Path work, Path root, int port)
      throws IOException, InterruptedException {
    return start(
        work,
        port,
        "open_file_cache max=100; server { listen 127.0.0.1:%d; root %s; }".formatted(port, root));
  }

  /** Starts a plain proxy that keeps its connections to the server behind it. */
  public static Nginx proxy(Path work, URI behind, int port)
      throws IOException, InterruptedException {
    return start(
        work,
        port,
        """
        upstream behind { server %s; keepalive 64; keepalive_requests 10000000; }
        server {
          listen 127.0.0.1:%d;
          location / {
            proxy_pass http://behind;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
          }
        }
        """
            .formatted(behind.getAuthority(), port));
  }

  private static Nginx start(Path work, int port, String servers)
      throws IOException, InterruptedException {
    Files.createDirectories(work);
    Path settings = work.resolve("nginx.conf");
    // Workers of another user could not read a temporary folder.
    String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
    Files.writeString(
        settings,
        user
            + """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log warn;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 10000000;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              default_type application/json;
              %2$s
            }
            """
                .formatted(work, servers));
    Process process =
        new ProcessBuilder(
                "nginx", "-c", settings.toString(), "-e", work.resolve("start.log").toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("out.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    var nginx = new Nginx(URI.create("http://127.0.0.1:" + port), process);
    for (int i = 0; i < 100 && process.isAlive(); i++) {
      try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return nginx;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IOException("nginx did not start; see " + work);
  }

  public URI address() {
    return address;
  }

  /** Returns a port that is free at this moment. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
