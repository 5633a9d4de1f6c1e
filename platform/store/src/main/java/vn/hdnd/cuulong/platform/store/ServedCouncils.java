package vn.hdnd.cuulong.platform.store;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose records this instance keeps. Collections are not sharded; a load that one store does not
 * carry is spread by councils over several, each with instances of its own. All instances of one
 * store serve the same councils.
 *
 * @param served ids of councils, with their predecessors; all councils if none is named
 */
@ConfigurationProperties("cuulong.councils")
public record ServedCouncils(@DefaultValue Set<String> served) {

  public ServedCouncils {
    served = Set.copyOf(served);
  }

  public static ServedCouncils all() {
    return new ServedCouncils(Set.of());
  }

  public boolean isAll() {
    return served.isEmpty();
  }

  public boolean includes(String council) {
    return isAll() || served.contains(council);
  }
}
