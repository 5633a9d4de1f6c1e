package vn.hdnd.cuulong.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The addresses and folders of the running system.
 *
 * @param offset added to every port
 * @param keycloak address of the identity provider
 * @param password of the local realm's accounts
 * @param home folder of the local runtime's state
 */
public record LocalSystem(int offset, URI keycloak, String password, Path home) {

  private static final int KEYCLOAK_PORT = 8180;

  /** Reads the settings that the local runtime exports. */
  public static LocalSystem of(Map<String, String> environment) {
    int offset = Integer.parseInt(environment.getOrDefault("CUULONG_PORT_OFFSET", "0"));
    String keycloak = "http://localhost:" + (KEYCLOAK_PORT + offset);
    return new LocalSystem(
        offset,
        URI.create(environment.getOrDefault("KEYCLOAK_URL", keycloak)),
        environment.getOrDefault("CUULONG_PASSWORD", "cuulong"),
        Path.of(environment.getOrDefault("CUULONG_HOME", ".local")));
  }

  public URI address(Door door) {
    return URI.create("http://localhost:" + (door.port() + offset));
  }

  public Tokens tokens(Http http, Patience patience) {
    return new Tokens(keycloak, password, http, patience, Clock.systemUTC());
  }
}
