package vn.hdnd.cuulong.platform.store;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The councils whose records this instance keeps. Collections are not sharded; a load that is too
 * high for one store is split by council over several stores, each with its own instances. All
 * instances of one store serve the same councils.
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
