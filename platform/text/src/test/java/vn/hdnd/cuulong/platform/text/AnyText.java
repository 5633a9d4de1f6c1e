package vn.hdnd.cuulong.platform.text;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Generates texts of all kinds, the same in every run, with both usual and forbidden characters.
 */
final class AnyText {

  private static final String TYPED =
      "aAáÀảãạăằâấđĐðÐɖeêệiíoôơỡuưỹyY 0123789/-–—._,()\t\r\n\u00A0\u200B\u0301\u0300\u0323\u0302"
          + "КНТкВМХνσΣςΟ០១ភ្នំ\u200D\u202E\uD800ﬁⅩÅ\u0345Ɑ²";

  private AnyText() {}

  static Stream<String> samples(int count) {
    RandomGenerator random = new Random(20_260_730);
    return Stream.generate(() -> sample(random)).limit(count);
  }

  private static String sample(RandomGenerator random) {
    var text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(TYPED.charAt(random.nextInt(TYPED.length())));
      }
    }
    return text.toString();
  }
}
