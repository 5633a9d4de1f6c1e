package vn.hdnd.cuulong.faults.collect;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Caller;

/**
 * The places of the evidence.
 *
 * @param store connection string of the MongoDB server
 * @param broker bootstrap servers
 * @param regional asks the regional service, or a gateway to it, for somebody who may read every
 *     feed, such as a coordinator
 * @param earlier keys of the commands that were stored before the run, see {@link Collector#keys}
 * @param patience how long the system may take to become idle
 */
public record Sources(
    String store, String broker, Caller regional, Set<String> earlier, Duration patience) {

  public Sources {
    earlier = Set.copyOf(earlier);
  }
}
