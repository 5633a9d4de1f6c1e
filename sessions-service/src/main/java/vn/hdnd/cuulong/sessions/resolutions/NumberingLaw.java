package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * Rules for numbering resolutions: a series runs from 1 January, starting with 01, to 31 December
 * and keeps its form (N-01), each kind has its own series (N-02), and N-04 defines the form.
 */
final class NumberingLaw {

  /** N-01: a number is unique within its series. */
  static final String ONE_NUMBER_ONE_DOCUMENT = "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1";

  private static final RuleTable<NumberForm> FORMS =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "N-04",
                  LocalDate.of(2016, 1, 1),
                  null,
                  "Nghị định 30/2020/NĐ-CP, Điều 15; thể thức theo văn bản đã ban hành",
                  Confidence.SECOND_HAND,
                  new NumberForm("%02d/%d/NQ-HĐND", "%02d/NQ-HĐND"))));

  private NumberingLaw() {}

  /**
   * Returns the form of a year's series.
   *
   * @throws IllegalStateException for a year before the oldest row; no majority is known for such a
   *     year either, so nothing is adopted in it
   */
  static NumberForm of(int year) {
    return FORMS
        .on(LocalDate.of(year, 1, 1))
        .map(DatedRule::value)
        .orElseThrow(() -> new IllegalStateException("No form of numbers is known for " + year));
  }
}
