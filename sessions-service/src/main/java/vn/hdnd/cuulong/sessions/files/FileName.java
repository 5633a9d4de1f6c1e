package vn.hdnd.cuulong.sessions.files;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a name harmless instead of refusing it: nobody at a counter knows why a name is bad. What
 * stays is the last part of a path, without control and direction marks or characters that a file
 * system reads otherwise, and with the ending of its real type.
 */
final class FileName {

  private static final int LONGEST = 120;
  private static final String UNNAMED = "tai-lieu";

  private FileName() {}

  static String clean(@Nullable String said, FileType type) {
    String whole = Normalizer.normalize(said == null ? "" : said, Normalizer.Form.NFC);
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    String visible =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*]", "")
            .replaceAll("\\s+", " ");
    String stem = cut(withoutEnding(visible, type)).replaceAll("^[. ]+|[. ]+$", "");
    return (stem.isEmpty() ? UNNAMED : stem) + '.' + type.extension();
  }

  /** "a.pdf.exe" keeps what it says, before the ending of what it is. */
  private static String withoutEnding(String name, FileType type) {
    String small = name.toLowerCase(Locale.ROOT);
    String ending = '.' + type.extension();
    if (type == FileType.JPEG && small.endsWith(".jpeg")) {
      return name.substring(0, name.length() - ".jpeg".length());
    }
    return small.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  /** Cuts between characters, never within one. */
  private static String cut(String stem) {
    int count = stem.codePointCount(0, stem.length());
    return count <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
  }
}
