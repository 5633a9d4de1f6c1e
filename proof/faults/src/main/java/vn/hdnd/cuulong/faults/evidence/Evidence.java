package vn.hdnd.cuulong.faults.evidence;

import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.faults.history.Attempt;

/**
 * Everything that the checker compares.
 *
 * @param attempts the requests and answers of all clients
 * @param records of all event topics, in order within each partition
 * @param tables records of all other topics: tables and topics of the streams
 * @param earlier keys of the commands that were stored before the run
 * @param canaries texts that the clients put into fields that must not leave their service
 * @param restless what was still changing or waiting at the end of the time
 */
public record Evidence(
    List<Attempt> attempts,
    List<Aggregate> aggregates,
    List<JournalEntry> journal,
    List<TopicRecord> records,
    List<TopicRecord> tables,
    List<View> views,
    List<Feed> feeds,
    List<Figure> figures,
    Classification classification,
    Set<String> earlier,
    Set<String> canaries,
    List<String> restless) {

  public Evidence {
    attempts = List.copyOf(attempts);
    aggregates = List.copyOf(aggregates);
    journal = List.copyOf(journal);
    records = List.copyOf(records);
    tables = List.copyOf(tables);
    views = List.copyOf(views);
    feeds = List.copyOf(feeds);
    figures = List.copyOf(figures);
    earlier = Set.copyOf(earlier);
    canaries = Set.copyOf(canaries);
    restless = List.copyOf(restless);
  }
}
