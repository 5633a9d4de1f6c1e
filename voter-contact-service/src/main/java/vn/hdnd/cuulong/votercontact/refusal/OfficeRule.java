package vn.hdnd.cuulong.votercontact.refusal;

/**
 * Rules that the office set itself. A refusal cites them as such, so that nobody looks for them in
 * a law.
 */
public final class OfficeRule {

  /** The citation of the system's own rules. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  public static final String ONLY_STUDY_HAS_A_DEADLINE =
      rule("chỉ kết quả đang nghiên cứu, giải quyết mới có thời hạn");
  public static final String DEADLINE_AHEAD = rule("thời hạn giải quyết sau ngày trả lời");
  public static final String DEADLINE_WITHIN_TEN_YEARS =
      rule("thời hạn giải quyết không quá 10 năm kể từ ngày trả lời");

  static final String STEPS_IN_ORDER = rule("ngày của một bước không sớm hơn ngày của bước trước");
  static final String FACT_DAY = rule("chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập");

  private OfficeRule() {}

  /** Returns the citation of a rule that has a text. */
  public static String rule(String text) {
    return CITATION + ": " + text;
  }
}
