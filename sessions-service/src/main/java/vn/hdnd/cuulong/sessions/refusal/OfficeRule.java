package vn.hdnd.cuulong.sessions.refusal;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;

/**
 * Rules that no law states, such as the order of days or limits against typing errors. A refusal
 * cites them as such, so that nobody looks for an article.
 */
public final class OfficeRule {

  /** The citation of the system's own rules. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  static final String FACT_DAY = rule("chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập");

  private OfficeRule() {}

  /** Returns the citation of a rule that has a text. */
  public static String rule(String text) {
    return CITATION + ": " + text;
  }

  /** Returns the refusal if the rule is broken. */
  public static Optional<Refusal> broken(
      boolean isBroken, SessionsRefusal reason, Map<String, String> arguments) {
    return isBroken
        ? Optional.of(Refusal.of(reason, arguments).citing(CITATION))
        : Optional.empty();
  }

  /** Cites the law's row; if none is known for the day, the system's own rule. */
  public static String citing(Optional<? extends DatedRule<?>> row) {
    return row.map(DatedRule::citation).orElse(CITATION);
  }
}
