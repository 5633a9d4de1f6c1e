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
   * Waits until the system is idle, then reads everything.
   *
   * @param attempts of all clients
   * @param canaries texts that the clients put into fields that must not leave their service
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

  /** Returns the keys of all stored commands, to recognise later what existed before a run. */
  public Set<String> keys() {
    try (MongoClient client = MongoClients.create(sources.store())) {
      return new Stores(client)
          .aggregates().stream()
              .flatMap(each -> each.commands().stream())
              .map(command -> command.key())
              .collect(Collectors.toSet());
    }
  }

  /** If reading fails, the evidence is empty and the reason is recorded. */
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
