package vn.hdnd.cuulong.faults.collect;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.evidence.Evidence;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.history.Attempt;

/** Collects the evidence of a run, once the clients have stopped and everything is repaired. */
public final class Collector {

  private final Sources sources;

  public Collector(Sources sources) {
    this.sources = sources;
  }

  /**
   * Waits until the system has come to rest, then reads everything.
   *
   * @param attempts of all clients
   * @param canaries texts that the clients put where only a service itself may keep them
   */
  public Evidence collect(List<Attempt> attempts, Collection<String> canaries) {
    try (MongoClient client = MongoClients.create(sources.store());
        Topics topics = new Topics(sources.broker(), sources.patience());
        Lags lags = new Lags(sources.broker())) {
      var stores = new Stores(client);
      var region = new Region(sources.regional());
      var restless = new ArrayList<>(new Quiet(stores, lags, region).await(sources.patience()));
      List<JournalEntry> journal = stores.journal();
      return new Evidence(
          attempts,
          stores.aggregates(),
          journal,
          topics.events(),
          topics.others(),
          stores.views(),
          shown(() -> feeds(region, attempts, journal), restless),
          shown(region::figures, restless),
          Contract.classification(),
          sources.earlier(),
          Set.copyOf(canaries),
          restless);
    }
  }

  /** Keys of all commands that are stored now; what was there before a run is known by them. */
  public Set<String> keys() {
    try (MongoClient client = MongoClients.create(sources.store())) {
      return new Stores(client)
          .aggregates().stream()
              .flatMap(each -> each.commands().stream())
              .map(command -> command.key())
              .collect(Collectors.toSet());
    }
  }

  /** What is not shown is missed, and why it is not is said. */
  private static <T> List<T> shown(Supplier<List<T>> reading, List<String> restless) {
    try {
      return reading.get();
    } catch (Unreachable away) {
      restless.add(String.valueOf(away.getMessage()));
      return List.of();
    }
  }

  private static List<Feed> feeds(
      Region region, List<Attempt> attempts, List<JournalEntry> journal) {
    return Stream.concat(
            attempts.stream().map(Attempt::council), journal.stream().map(JournalEntry::council))
        .distinct()
        .map(region::feed)
        .toList();
  }
}
