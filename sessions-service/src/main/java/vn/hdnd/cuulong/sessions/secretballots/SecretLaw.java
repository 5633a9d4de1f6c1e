package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

/**
 * The thresholds of a secret ballot, by matter and day. Elections and dismissals take the majority
 * of a resolution (V-02, V-03), always of all deputies. The confidence procedures have shares of
 * their own (C-05, C-06), whose base no text that was read settles: it stands here as data.
 *
 * <p>Open: whether "total ballots" of C-05 are those issued or those collected, and the base of
 * C-06. Change the {@link Base} of the row, or end it and add another below.
 */
public final class SecretLaw {

  private static final LocalDate RESOLUTION_96 = LocalDate.of(2023, 7, 1);

  /** No text that was read says in which article the shares and their base stand. */
  private static final String SOURCE =
      "Quy tắc nghiệp vụ của hệ thống: tỷ lệ và cơ số theo nguồn thứ cấp về Nghị quyết"
          + " 96/2023/QH15, chưa đối chiếu điều khoản";

  private static final RuleTable<Threshold> RATING =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "C-05",
                  RESOLUTION_96,
                  null,
                  SOURCE,
                  Confidence.SECOND_HAND,
                  new Threshold(
                      Base.COLLECTED,
                      new Majority(
                          1,
                          2,
                          true,
                          "Quá nửa đến dưới hai phần ba tổng số phiếu đánh giá tín nhiệm thấp:"
                              + " có thể xin từ chức, nếu không thì bỏ phiếu tín nhiệm",
                          "More than half and less than two thirds of all ballots rate low: the"
                              + " person may resign, otherwise a confidence vote follows"),
                      Majority.atLeast(
                          2,
                          3,
                          "Từ hai phần ba tổng số phiếu trở lên đánh giá tín nhiệm thấp: trình"
                              + " miễn nhiệm",
                          "Two thirds of all ballots or more rate low: dismissal is submitted")))));

  private static final RuleTable<Threshold> VOTE =
      new RuleTable<>(
          List.of(
              new DatedRule<>(
                  "C-06",
                  RESOLUTION_96,
                  null,
                  SOURCE,
                  Confidence.SECOND_HAND,
                  new Threshold(
                      Base.DEPUTIES,
                      new Majority(
                          1,
                          2,
                          true,
                          "Quá nửa tổng số đại biểu bỏ phiếu không tín nhiệm: từ chức hoặc trình"
                              + " miễn nhiệm",
                          "More than half of all deputies vote no confidence: the person resigns,"
                              + " or dismissal is submitted"),
                      null))));

  private SecretLaw() {}

  /** Returns the row in force on a day; empty for a day that no known law covers. */
  public static Optional<DatedRule<Threshold>> on(LocalDate day, SecretMatter matter) {
    return switch (matter) {
      case ELECTION, DISMISSAL -> ofAllDeputies(day, Matter.ORDINARY);
      case DEPUTY_REMOVAL -> ofAllDeputies(day, Matter.DEPUTY_REMOVAL);
      case CONFIDENCE_RATING -> RATING.on(day);
      case CONFIDENCE_VOTE -> VOTE.on(day);
    };
  }

  private static Optional<DatedRule<Threshold>> ofAllDeputies(LocalDate day, Matter matter) {
    return VotingLaw.on(day, matter)
        .map(row ->
            new DatedRule<>(
                row.id(),
                row.validFrom(),
                row.validTo(),
                row.legalBasis(),
                row.confidence(),
                new Threshold(Base.DEPUTIES, row.value(), null)));
  }
}
