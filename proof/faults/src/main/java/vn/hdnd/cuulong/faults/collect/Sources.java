package vn.hdnd.cuulong.faults.collect;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the evidence is.
 *
 * @param store connection string of the MongoDB server
 * @param broker bootstrap servers
 * @param regional base address of the regional service, or of a gateway to it
 * @param token of somebody who may read every feed, such as a coordinator; asked for every time
 * @param earlier keys of the commands that were stored before the run, see {@link Collector#keys}
 * @param patience how long the system may take to come to rest
 */
public record Sources(
    String store,
    String broker,
    URI regional,
    Supplier<String> token,
    Set<String> earlier,
    Duration patience) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  public Sources {
    earlier = Set.copyOf(earlier);
  }

  /** Of a system in which the run's commands are the first. */
  public Sources(String store, String broker, URI regional, Supplier<String> token) {
    this(store, broker, regional, token, Set.of(), PATIENCE);
  }

  /** The same, when there were commands before. */
  public Sources after(Set<String> keys) {
    return new Sources(store, broker, regional, token, keys, patience);
  }
}
