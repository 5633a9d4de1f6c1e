package vn.hdnd.cuulong.petitions.refusal;

/**
 * Rules that the office set itself. A refusal cites them as such, so that nobody looks for them in
 * a law.
 */
public final class OfficeRule {

  /** The citation of the system's own rules. */
  public static final String CITATION = "Quy tắc nghiệp vụ của hệ thống";

  public static final String STEPS_IN_ORDER =
      rule("ngày của một bước không sớm hơn ngày của bước trước");
  public static final String FACT_DAY =
      rule("chỉ ghi việc đã xảy ra; việc cũ do lãnh đạo văn phòng nhập");
  public static final String GUIDANCE_HAS_TEXT =
      rule("ghi tóm tắt nội dung đã hướng dẫn người gửi đơn");
  public static final String REGISTERS = rule("số hồ sơ chỉ gồm số và ký hiệu sổ của văn phòng");
  public static final String NO_GUESSING =
      rule("không xét điều kiện khi chưa có quy định cho ngày đó");

  private OfficeRule() {}

  /** Returns the citation of a rule that has a text. */
  public static String rule(String text) {
    return CITATION + ": " + text;
  }
}
