package vn.hdnd.cuulong.supervision.refusal;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * Rules that no law states, such as the order of days or limits against typing errors. A refusal
 * cites them as such, so that nobody looks for an article.
 */
public final class OfficeRule {

  /** The citation of the system's own rules. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  static final String FACT_DAY = rule("chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập");

  /** F-03 is a good practice of following up, not law. */
  public static final String TASKS = rule("mỗi kiến nghị là một nhiệm vụ có cơ quan và thời hạn");

  private OfficeRule() {}

  /** Returns the citation of a rule that has a text. */
  public static String rule(String text) {
    return CITATION + ": " + text;
  }

  /** Returns the refusal if the rule is broken. */
  public static Optional<Refusal> broken(
      boolean isBroken, SupervisionRefusal reason, Map<String, String> arguments) {
    return isBroken
        ? Optional.of(Refusal.of(reason, arguments).citing(CITATION))
        : Optional.empty();
  }
}
