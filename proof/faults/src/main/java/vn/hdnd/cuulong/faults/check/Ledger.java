package vn.hdnd.cuulong.faults.check;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.Evidence;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.history.Attempt;

/** The evidence, indexed for the checks. */
final class Ledger {

  private final Evidence evidence;
  private final Map<String, Asked> asked;
  private final Map<String, Aggregate> aggregates = new LinkedHashMap<>();
  private final Map<EventId, JournalEntry> journal = new LinkedHashMap<>();
  private final Map<String, List<JournalEntry>> journalByKey;
  private final Map<String, Long> journalEnds = new HashMap<>();
  private final Map<String, List<TopicRecord>> records;
  private final Map<EventId, TopicRecord> firsts = new LinkedHashMap<>();

  Ledger(Evidence evidence) {
    this.evidence = evidence;
    this.asked =
        evidence.attempts().stream()
            .collect(groupingBy(Attempt::key, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(each -> new Asked(each.getKey(), each.getValue()))
            .collect(Collectors.toMap(Asked::key, each -> each, (a, b) -> a, LinkedHashMap::new));
    evidence.aggregates().forEach(each -> aggregates.put(each.id(), each));
    evidence.journal().forEach(each -> journal.putIfAbsent(each.id(), each));
    journal.keySet().forEach(id -> journalEnds.merge(id.aggregate(), id.sequence(), Math::max));
    this.journalByKey = journal.values().stream().collect(groupingBy(JournalEntry::key, ordered()));
    this.records =
        evidence.records().stream()
            .filter(record -> !record.isPlanted())
            .collect(groupingBy(r -> r.id().aggregate(), LinkedHashMap::new, toList()));
    records.values().stream()
        .flatMap(List::stream)
        .forEach(each -> firsts.putIfAbsent(each.id(), each));
  }

  private static Collector<JournalEntry, ?, List<JournalEntry>> ordered() {
    return collectingAndThen(
        toList(),
        list -> list.stream().sorted(Comparator.comparingLong(JournalEntry::sequence)).toList());
  }

  Evidence evidence() {
    return evidence;
  }

  Collection<Asked> asked() {
    return asked.values();
  }

  Optional<Asked> asked(String key) {
    return Optional.ofNullable(asked.get(key));
  }

  /** Tells whether this command has a known source. */
  boolean isKnown(String aggregate, String key) {
    return asked.containsKey(key)
        || evidence.earlier().contains(key)
        || SystemCommands.has(aggregate, key);
  }

  Optional<Aggregate> aggregate(String id) {
    return Optional.ofNullable(aggregates.get(id));
  }

  Optional<JournalEntry> entry(EventId id) {
    return Optional.ofNullable(journal.get(id));
  }

  /** The journal, each event once. */
  Collection<JournalEntry> journal() {
    return journal.values();
  }

  /** The events of a command, by their sequence. */
  List<JournalEntry> entries(String key) {
    return journalByKey.getOrDefault(key, List.of());
  }

  /** Returns the sequence of an aggregate's last event in the journal; 0 if it has none. */
  long journalEnd(String aggregate) {
    return journalEnds.getOrDefault(aggregate, 0L);
  }

  /** Returns the records of each aggregate, in their order on the topic. */
  Map<String, List<TopicRecord>> records() {
    return records;
  }

  /** The first record of each event. */
  Map<EventId, TopicRecord> firsts() {
    return firsts;
  }
}
