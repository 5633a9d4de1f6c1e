package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.StoppedException;

/** Checks whether a process is ready. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Http HTTP = Http.within(PATIENCE);

  private Readiness() {}

  static boolean of(Member member, int port) {
    return switch (member.role()) {
      case STORE, BROKER -> accepts(port);
      case KEYCLOAK -> answers(port, "/realms/cuulong/.well-known/openid-configuration");
      case SERVICE, GATEWAY -> answers(port, "/actuator/health/readiness");
    };
  }

  private static boolean accepts(int port) {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException away) {
      return false;
    }
  }

  private static boolean answers(int port, String path) {
    try {
      return HTTP.send(Http.to(URI.create("http://localhost:" + port + path))).statusCode() == 200;
    } catch (IOException | StoppedException away) {
      return false;
    }
  }
}
