package vn.hdnd.cuulong.faults.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.faults.check.Violation;
import vn.hdnd.cuulong.faults.client.History;
import vn.hdnd.cuulong.faults.fault.Kind;
import vn.hdnd.cuulong.faults.history.Answer;

/** The result of a run. */
public record Result(
    Settings settings, Tally tally, History history, List<Violation> violations, int failures) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Tells whether nothing was violated, or a mutation was caught, and the run itself had no
   * failure.
   */
  public boolean isGood() {
    return violations.isEmpty() == settings.mutation().isEmpty() && failures == 0;
  }

  /** Returns a JSON object on one line. */
  public String json() {
    ObjectNode json =
        JSON.createObjectNode()
            .put("seed", settings.seed())
            .put("kills", tally.kills())
            .put("otherFaults", tally.others());
    settings.mutation().ifPresent(mutation -> json.put("mutation", mutation.label()));
    ObjectNode byKind = json.putObject("byKind");
    Map<Kind, Integer> counts = new TreeMap<>(tally.byKind());
    counts.forEach((kind, count) -> byKind.put(kind.label(), count));
    return json.put("acknowledged", history.count(Answer.Acknowledged.class))
        .put("refused", history.count(Answer.Refused.class))
        .put("unknown", history.count(Answer.Unknown.class))
        .put("violations", violations.size())
        .put("runFailures", failures)
        .toString();
  }

  /** Writes to the report's folder what is too long to print. */
  public void keep(String commit, List<String> arguments) {
    new Papers(settings.report()).keep(this, commit, arguments);
  }

  /** Returns the result as text for a person. */
  public String text() {
    return """
    seed %d: %d processes killed, %d other faults %s
    attempts: %d acknowledged, %d refused, %d unknown
    violations: %d%s\
    """
        .formatted(
            settings.seed(),
            tally.kills(),
            tally.others(),
            new TreeMap<>(tally.byKind()),
            history.count(Answer.Acknowledged.class),
            history.count(Answer.Refused.class),
            history.count(Answer.Unknown.class),
            violations.size(),
            failures == 0 ? "" : "; the run itself failed " + failures + " times");
  }
}
