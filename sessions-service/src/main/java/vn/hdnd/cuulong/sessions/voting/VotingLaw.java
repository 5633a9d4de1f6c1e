package vn.hdnd.cuulong.sessions.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * The majority that a resolution needs, by matter and day of the vote. When the law changes, this
 * is the file to change: end the old row and add a new one below it. Every share is of all deputies
 * in office on the day of the vote (V-07), not of those present.
 *
 * <p>Open: V-04/O-14, the majority of a council that has lost more than a third of its deputies,
 * needs the number of deputies to be elected, which a term does not have yet. Law 65/2025/QH15
 * (from 01/03/2025 to 15/06/2025) was not read; the row of the previous law covers its days and
 * says so.
 */
public final class VotingLaw {

  private static final LocalDate LAW_77 = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

  private static final String BEFORE_LAW_72 =
      "Luật 77/2015/QH13, Điều 91 (từ 01/03/2025: Luật 65/2025/QH15, chưa đối chiếu)";

  private static final Majority MORE_THAN_HALF =
      Majority.moreThan(
          1,
          2,
          "Quá nửa tổng số đại biểu Hội đồng nhân dân biểu quyết tán thành",
          "More than half of all deputies of the People's Council vote in favour");

  private static final Majority TWO_THIRDS =
      Majority.atLeast(
          2,
          3,
          "Ít nhất hai phần ba tổng số đại biểu Hội đồng nhân dân biểu quyết tán thành",
          "At least two thirds of all deputies of the People's Council vote in favour");

  private static final String IN_OFFICE =
      "Tổng số đại biểu là số đại biểu đương nhiệm trong ngày biểu quyết";

  private static final RuleTable<Majority> ORDINARY =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "V-02",
                  LAW_77,
                  LAW_72.minusDays(1),
                  BEFORE_LAW_72,
                  Confidence.REMEMBERED,
                  MORE_THAN_HALF),
              new DatedRule<>(
                  "V-02",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 35 khoản 2",
                  Confidence.READ,
                  MORE_THAN_HALF)));

  private static final RuleTable<Majority> DEPUTY_REMOVAL =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "V-03",
                  LAW_77,
                  LAW_72.minusDays(1),
                  BEFORE_LAW_72,
                  Confidence.REMEMBERED,
                  TWO_THIRDS),
              new DatedRule<>(
                  "V-03",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 38 khoản 5",
                  Confidence.READ,
                  TWO_THIRDS)));

  private static final RuleTable<String> ALL_DEPUTIES =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "V-07",
                  LAW_77,
                  LAW_72.minusDays(1),
                  BEFORE_LAW_72,
                  Confidence.DERIVED,
                  IN_OFFICE),
              new DatedRule<>(
                  "V-07",
                  LAW_72,
                  null,
                  "Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 49 khoản 2",
                  Confidence.DERIVED,
                  IN_OFFICE)));

  private VotingLaw() {}

  /** V-07: the definition of all deputies in words. */
  public static Optional<DatedRule<String>> allDeputies(LocalDate day) {
    return ALL_DEPUTIES.on(day);
  }

  /**
   * Returns the majority that a matter needs on a day; empty for a day that no known law covers.
   */
  public static Optional<DatedRule<Majority>> on(LocalDate day, Matter matter) {
    return switch (matter) {
      case ORDINARY -> ORDINARY.on(day);
      case DEPUTY_REMOVAL -> DEPUTY_REMOVAL.on(day);
    };
  }
}
