package vn.hdnd.cuulong.petitions.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the form of a body's name: it begins with a kind of body, and neither a person's title nor
 * a telephone number follows. A person's name without a title gets through; only a directory of
 * bodies could detect it.
 */
public final class BodyName {

  private static final int MOST_LETTERS = 120;
  private static final int MOST_DIGITS = 5;

  /** The beginnings of names of bodies, with the tone on y or u. */
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

  /** Places and schools whose names contain the word of a title. */
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
