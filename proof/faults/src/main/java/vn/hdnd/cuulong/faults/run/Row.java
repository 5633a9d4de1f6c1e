package vn.hdnd.cuulong.faults.run;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.faults.history.Answer;

/** A run as a line of the table in docs/reliability.md. */
final class Row {

  private static final long GIB = 1L << 30;

  private final Result result;
  private final String commit;
  private final String command;

  /**
   * Creates the line of a result.
   *
   * @param commit of the program under test
   * @param arguments of this run
   */
  Row(Result result, String commit, List<String> arguments) {
    this.result = result;
    this.commit = commit;
    this.command = "./cuulong faults " + String.join(" ", arguments);
  }

  String text() {
    return List.of(
            LocalDate.now(ZoneOffset.UTC).toString(),
            "`" + commit + "`",
            machine(),
            "`" + command + "`",
            Long.toString(result.settings().seed()),
            Integer.toString(result.tally().kills()),
            others(),
            count(Answer.Acknowledged.class),
            count(Answer.Refused.class),
            count(Answer.Unknown.class),
            Integer.toString(result.violations().size()))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String others() {
    return new TreeMap<>(result.tally().byKind())
        .entrySet().stream()
            .filter(each -> !each.getKey().kills())
            .map(each -> each.getKey().label() + " " + each.getValue())
            .collect(Collectors.joining(", "));
  }

  private String count(Class<? extends Answer> answer) {
    return Long.toString(result.history().count(answer));
  }

  private static String machine() {
    int cores = Runtime.getRuntime().availableProcessors();
    long memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? Math.ceilDiv(system.getTotalMemorySize(), GIB)
            : 0;
    return "%d cores, %d GiB, JDK %d".formatted(cores, memory, Runtime.version().feature());
  }
}
