package vn.hdnd.cuulong.petitions.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What can be the name of a body: it begins with a kind of bodies, and neither a person's title nor
 * a telephone follows. A name without a title gets through; only a directory of bodies will know.
 */
public final class BodyName {

  private static final int MOST_LETTERS = 120;
  private static final int MOST_DIGITS = 5;

  /** How names of bodies begin; the letter y or u bears the tone as the typist likes. */
  private static final List<String> KINDS =
      List.of(
          "Ủy ban",
          "Uỷ ban",
          "UBND",
          "UBMTTQ",
          "Hội đồng",
          "HĐND",
          "Thường trực",
          "Thường vụ",
          "Chính phủ",
          "Quốc hội",
          "Văn phòng",
          "Thủ tướng",
          "Bộ",
          "Sở",
          "Ban",
          "Cục",
          "Chi cục",
          "Tổng cục",
          "Phòng",
          "Thanh tra",
          "Kiểm toán",
          "Công an",
          "Cơ quan",
          "Quân khu",
          "Tòa án",
          "Toà án",
          "TAND",
          "Viện",
          "VKSND",
          "Thi hành án",
          "Tỉnh ủy",
          "Tỉnh uỷ",
          "Thành ủy",
          "Thành uỷ",
          "Huyện ủy",
          "Huyện uỷ",
          "Quận ủy",
          "Quận uỷ",
          "Thị ủy",
          "Thị uỷ",
          "Đảng ủy",
          "Đảng uỷ",
          "Đảng bộ",
          "Mặt trận",
          "Đoàn",
          "Liên đoàn",
          "Hội",
          "Kho bạc",
          "Thuế",
          "Hải quan",
          "Bảo hiểm xã hội",
          "Ngân hàng",
          "Trường",
          "Học viện",
          "Bệnh viện",
          "Trung tâm",
          "Trạm",
          "Chi nhánh",
          "Công ty",
          "Tổng công ty",
          "Hợp tác xã");

  private static final Pattern BEGINNING = word("^(?:" + String.join("|", KINDS) + ")");

  /** Places and schools whose names have the word of a title. */
  private static final Pattern NO_TITLES =
      word("(?:Bà (?:Rịa|Điểm|Đen|Triệu)|Đông Anh|Kỳ Anh|Lê Anh Xuân)");

  private static final Pattern PERSON = word("(?:ông|bà|anh|chị|đơn\\s+của)");

  private BodyName() {}

  public static boolean is(String name) {
    return name.length() <= MOST_LETTERS
        && BEGINNING.matcher(name).find()
        && name.chars().filter(Character::isDigit).count() <= MOST_DIGITS
        && !PERSON.matcher(NO_TITLES.matcher(name).replaceAll("")).find();
  }

  private static Pattern word(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
