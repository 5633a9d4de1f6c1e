package vn.hdnd.cuulong.platform.store.indexes;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service's indexes are kept.
 *
 * @param keep names of indexes that an operator has made for himself; others that nobody declares
 *     are dropped
 * @param patience how long a start waits for the unique indexes before it goes on without them;
 *     then writes are told to come back until they are there
 * @param retry how long a step that failed rests before it is tried again
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
