package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * S-45, S-46: what the Standing Committee may decide between sessions and reports at the next one.
 * The laws before 16/06/2025 have not been read for this, so there is no row before.
 */
final class DecisionLaw {

  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  private static final Map<DecisionGround, RuleTable<String>> GROUNDS =
      Map.of(
          DecisionGround.URGENT,
          row(
              "S-45",
              "Luật 72/2025/QH15, Điều 31 khoản 13 và Điều 31 khoản 14",
              "Thường trực quyết định việc cấp bách giữa hai kỳ họp và báo cáo tại kỳ họp gần nhất"),
          DecisionGround.PERSONNEL,
          row(
              "S-46",
              "Luật 72/2025/QH15, Điều 37 khoản 2, Điều 37 khoản 6 và Điều 38 khoản 4",
              "Thường trực quyết định về nhân sự giữa hai kỳ họp và báo cáo tại kỳ họp gần nhất"));

  private DecisionLaw() {}

  /** Returns what allows a decision on a day, if a known law does. */
  static Optional<DatedRule<String>> on(LocalDate day, DecisionGround ground) {
    return Optional.ofNullable(GROUNDS.get(ground)).flatMap(table -> table.on(day));
  }

  private static RuleTable<String> row(String id, String source, String text) {
    return new RuleTable<>(
        List.of(new DatedRule<>(id, LAW_72, null, source, Confidence.READ, text)));
  }
}
