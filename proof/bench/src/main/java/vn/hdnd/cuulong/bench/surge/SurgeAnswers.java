package vn.hdnd.cuulong.bench.surge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers to the petitions that were answered. */
record SurgeAnswers(List<Line> lines) {

  private static final int CREATED = 201;

  /**
   * One answer.
   *
   * @param key of the command
   * @param id of the petition, or a dash
   */
  record Line(String key, int status, String id) {}

  static SurgeAnswers read(Path file) throws IOException {
    return new SurgeAnswers(
        Files.readAllLines(file).stream()
            .map(line -> line.split(" ", 3))
            .map(parts -> new Line(parts[0], Integer.parseInt(parts[1]), parts[2]))
            .toList());
  }

  long count() {
    return lines.size();
  }

  long with(int status) {
    return lines.stream().filter(line -> line.status() == status).count();
  }

  long accepted() {
    return with(CREATED);
  }

  /** Returns the accepted petitions; requires a different id for each. */
  Set<String> ids() {
    List<String> all =
        lines.stream().filter(line -> line.status() == CREATED).map(Line::id).toList();
    var distinct = new HashSet<>(all);
    if (distinct.size() != all.size()) {
      throw new IllegalStateException("Two petitions were accepted under one id");
    }
    return distinct;
  }

  /** Any other status ends the benchmark. */
  void wantOnly(Integer... statuses) {
    Set<Integer> wanted = Set.copyOf(Arrays.asList(statuses));
    List<Line> others =
        lines.stream().filter(line -> !wanted.contains(line.status())).limit(5).toList();
    if (!others.isEmpty()) {
      throw new IllegalStateException("Answers that nobody wanted: " + others);
    }
  }

  Map<Integer, Long> summary() {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::status, TreeMap::new, Collectors.counting()));
  }
}
