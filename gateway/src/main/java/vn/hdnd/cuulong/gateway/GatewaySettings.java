package vn.hdnd.cuulong.gateway;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office of this gateway, and the services behind it.
 *
 * @param name of the gateway, such as {@code an-giang}
 * @param admits councils whose people this gateway admits
 * @param admitsRoles roles that this gateway admits from any council
 * @param councils names of councils by id, for greeting their people
 * @param services addresses by the name that their paths begin with
 */
@ConfigurationProperties("cuulong.gateway")
public record GatewaySettings(
    String name,
    Set<String> admits,
    @DefaultValue Set<String> admitsRoles,
    @DefaultValue Map<String, String> councils,
    Map<String, URI> services) {

  public GatewaySettings {
    admits = Set.copyOf(admits);
    admitsRoles = Set.copyOf(admitsRoles);
    councils = Map.copyOf(councils);
    services = Map.copyOf(services);
    if (admits.isEmpty()) {
      throw new IllegalArgumentException("the gateway " + name + " admits nobody");
    }
  }

  /** Returns a council's name for its people. */
  public String nameOf(String council) {
    return councils.getOrDefault(council, council);
  }
}
