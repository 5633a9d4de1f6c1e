package vn.hdnd.cuulong.sessions.refusal;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;

/**
 * Rules that no law states, such as the order in which days come or what must be a slip of the pen.
 * A refusal by one of them says so where others cite the law, so that nobody looks for an article.
 */
public final class OfficeRule {

  /** What a refusal cites where the rule is the system's own. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  static final String FACT_DAY =
      CITATION + ": chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập";

  private OfficeRule() {}

  /** The refusal if the rule is broken. */
  public static Optional<Refusal> broken(
      boolean isBroken, SessionsRefusal reason, Map<String, String> arguments) {
    return isBroken
        ? Optional.of(Refusal.of(reason, arguments).citing(CITATION))
        : Optional.empty();
  }

  /** The law's own row; where none is known for the day, the rule is kept as the system's own. */
  public static String citing(Optional<? extends DatedRule<?>> row) {
    return row.map(DatedRule::citation).orElse(CITATION);
  }
}
