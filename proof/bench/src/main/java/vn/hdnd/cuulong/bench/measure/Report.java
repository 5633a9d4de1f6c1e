package vn.hdnd.cuulong.bench.measure;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints results as text, or as one JSON object per line.
 *
 * @param commit that is measured
 * @param machine on which it is measured it is measured
 */
public record Report(PrintStream out, boolean json, String commit, String machine) {

  public void print(Result result) {
    out.println(json ? line(result) : text(result));
    out.flush();
  }

  private String line(Result result) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", result.name());
    fields.put("ours", result.ours().median());
    fields.put("reference", result.reference().median());
    fields.put("unit", result.unit());
    fields.put("ratio", result.ratio());
    fields.put("rounds", result.rounds());
    fields.put("commit", commit);
    fields.put("oursRounds", result.ours().values());
    fields.put("referenceRounds", result.reference().values());
    fields.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    fields.put("machine", machine);
    fields.putAll(new TreeMap<>(result.facts()));
    return JsonMapper.shared().writeValueAsString(fields);
  }

  private String text(Result result) {
    String aim =
        result.aim() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                " (aim %s %.2f: %s)",
                result.better() == Result.Better.MORE ? "≥" : "≤",
                result.aim(),
                result.reachesAim() ? "reached" : "not reached");
    return String.format(
        Locale.ROOT,
        "%-22s ours %s, reference %s %s: ratio %.3f%s; %d rounds, commit %s, %s%s",
        result.name(),
        spread(result.ours()),
        spread(result.reference()),
        result.unit(),
        result.ratio(),
        aim,
        result.rounds(),
        commit,
        machine,
        result.facts().isEmpty() ? "" : " " + new TreeMap<>(result.facts()));
  }

  private static String spread(Sample sample) {
    return String.format(
        Locale.ROOT, "%.4g [%.4g–%.4g]", sample.median(), sample.least(), sample.most());
  }
}
