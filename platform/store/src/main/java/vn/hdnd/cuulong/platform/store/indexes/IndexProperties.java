package vn.hdnd.cuulong.platform.store.indexes;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index migration.
 *
 * @param keep names of indexes that an operator has created; other undeclared ones are dropped
 * @param patience how long a start waits for the unique indexes before it continues without them;
 *     writes are then refused with a retry until they exist
 * @param retry the pause before a failed step is retried
 */
@ConfigurationProperties("cuulong.indexes")
public record IndexProperties(
    @DefaultValue Set<String> keep,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("30s") Duration retry) {

  public IndexProperties {
    keep = Set.copyOf(keep);
  }
}
