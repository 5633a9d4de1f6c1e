package vn.hdnd.cuulong.faults.evidence;

import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.faults.history.Attempt;

/**
 * All that the checker judges by.
 *
 * @param attempts what all clients asked and were answered
 * @param records of all event topics, in order within each partition
 * @param tables records of all other topics: tables, and what the streams keep
 * @param earlier keys of the commands that were stored before the run
 * @param canaries texts that the clients put where only a service itself may keep them
 * @param restless what still moved or waited when the patience was over
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
