package vn.hdnd.cuulong.sessions.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * What can be told of a PDF without unpacking it: that it begins and ends as one, and that it is
 * not encrypted. A library that reads its parts unpacks them into memory, without a limit.
 */
final class PdfOutline {

  private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** Some producers add a signature or blanks behind the end. */
  private static final int TAIL = 4096;

  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
  private static final int PIECE = 64 * 1024;

  /** Longer than what {@link #ENCRYPTED} matches in any file that a program writes. */
  private static final int OVERLAP = 128;

  private PdfOutline() {}

  static Optional<SessionsRefusal> fault(FileContent file) throws IOException {
    if (!begins(file) || !ends(file)) {
      return Optional.of(SessionsRefusal.FILE_BROKEN);
    }
    return isEncrypted(file) ? Optional.of(SessionsRefusal.FILE_ENCRYPTED) : Optional.empty();
  }

  private static boolean begins(FileContent file) throws IOException {
    try (InputStream bytes = file.open()) {
      return Arrays.equals(bytes.readNBytes(BEGINNING.length), BEGINNING);
    }
  }

  private static boolean ends(FileContent file) throws IOException {
    try (InputStream bytes = file.open()) {
      bytes.skipNBytes(Math.max(0, file.size() - TAIL));
      String tail = text(bytes.readAllBytes(), TAIL);
      return tail.contains("startxref") && tail.contains("%%EOF");
    }
  }

  private static boolean isEncrypted(FileContent file) throws IOException {
    byte[] window = new byte[PIECE + OVERLAP];
    int kept = 0;
    try (InputStream bytes = file.open()) {
      int count = bytes.readNBytes(window, kept, PIECE);
      while (count > 0) {
        int filled = kept + count;
        if (ENCRYPTED.matcher(text(window, filled)).find()) {
          return true;
        }
        kept = Math.min(OVERLAP, filled);
        System.arraycopy(window, filled - kept, window, 0, kept);
        count = bytes.readNBytes(window, kept, PIECE);
      }
    }
    return false;
  }

  private static String text(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
