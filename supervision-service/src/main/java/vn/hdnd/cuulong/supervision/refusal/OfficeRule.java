package vn.hdnd.cuulong.supervision.refusal;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * Rules that no law states, such as the order in which days come or what must be a slip of the pen.
 * A refusal by one of them says so where others cite the law, so that nobody looks for an article.
 */
public final class OfficeRule {

  /** What a refusal cites where the rule is the system's own. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  static final String FACT_DAY =
      CITATION + ": chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập";

  /** F-03 is a good practice of following up, not law. */
  public static final String TASKS =
      "F-03: " + CITATION + " (mỗi kiến nghị là một nhiệm vụ có cơ quan và thời hạn)";

  private OfficeRule() {}

  /** The refusal if the rule is broken. */
  public static Optional<Refusal> broken(
      boolean isBroken, SupervisionRefusal reason, Map<String, String> arguments) {
    return isBroken
        ? Optional.of(Refusal.of(reason, arguments).citing(CITATION))
        : Optional.empty();
  }
}
