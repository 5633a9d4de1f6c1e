package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.Classification;
import vn.hdnd.cuulong.faults.evidence.Evidence;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Figure;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.View;
import vn.hdnd.cuulong.faults.history.Attempt;

/** Evidence that can still be changed: the model writes it, and a planting corrupts it. */
final class Draft {

  final List<Attempt> attempts = new ArrayList<>();
  final Map<String, Aggregate> aggregates = new LinkedHashMap<>();
  final List<JournalEntry> journal = new ArrayList<>();
  final List<TopicRecord> records = new ArrayList<>();
  final List<TopicRecord> tables = new ArrayList<>();
  final Map<String, View> views = new LinkedHashMap<>();
  final Map<String, List<FeedEntry>> wide = new LinkedHashMap<>();
  final Map<String, List<FeedEntry>> narrow = new HashMap<>();
  final List<Figure> figures = new ArrayList<>();
  final Map<String, String> classes = new HashMap<>();
  final Set<String> earlier = new HashSet<>();
  final Set<String> canaries = new LinkedHashSet<>();
  final List<String> restless = new ArrayList<>();

  Evidence evidence() {
    return new Evidence(
        attempts,
        List.copyOf(aggregates.values()),
        journal,
        records,
        tables,
        List.copyOf(views.values()),
        wide.entrySet().stream()
            .map(each ->
                new Feed(
                    each.getKey(), each.getValue(), narrow.getOrDefault(each.getKey(), List.of())))
            .toList(),
        figures,
        new Classification(classes),
        earlier,
        canaries,
        restless);
  }

  Aggregate aggregate(String id) {
    return Objects.requireNonNull(aggregates.get(id));
  }

  View view(String id) {
    return Objects.requireNonNull(views.get(id));
  }

  List<FeedEntry> wide(String council) {
    return Objects.requireNonNull(wide.get(council));
  }

  List<FeedEntry> narrow(String council) {
    return Objects.requireNonNull(narrow.get(council));
  }

  /** Returns both readings of a feed. */
  Stream<List<FeedEntry>> readings(String council) {
    return Stream.of(wide, narrow)
        .map(each -> each.computeIfAbsent(council, any -> new ArrayList<>()));
  }

  static <T> T pick(Random random, Stream<T> candidates) {
    List<T> all = candidates.toList();
    if (all.isEmpty()) {
      throw new IllegalStateException("The model has nothing to plant this in");
    }
    return all.get(random.nextInt(all.size()));
  }
}
