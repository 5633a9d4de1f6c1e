package vn.hdnd.cuulong.sessions.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * The container of a DOCX or XLSX, a ZIP file. It is unpacked once, into nothing, within limits: so
 * a broken part, an encrypted one, a macro and a bomb are found before anybody opens it.
 */
final class OfficeContainer {

  private static final int MOST_PARTS = 5_000;
  private static final long MOST_BYTES = 400L * 1024 * 1024;

  /** Tables of figures shrink to a fiftieth; what shrinks more is made to. */
  private static final int MOST_TIMES = 100;

  private static final long WITHOUT_RATIO = 4L * 1024 * 1024;
  private static final int PIECE = 16 * 1024;

  /** The name of the stream that holds an encrypted document. */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private OfficeContainer() {}

  /** By its main part; empty if it is another ZIP file, or none that can be read so far. */
  static Optional<FileType> typeOf(FileContent file) throws IOException {
    try (var zip = new ZipInputStream(file.open())) {
      return mainPart(zip);
    } catch (BrokenContainer broken) {
      return Optional.empty();
    }
  }

  private static Optional<FileType> mainPart(ZipInputStream zip)
      throws IOException, BrokenContainer {
    var read = new Unpacking(0);
    Optional<ZipEntry> part = next(zip);
    while (part.isPresent() && read.within()) {
      Optional<FileType> type =
          switch (part.get().getName()) {
            case "word/document.xml" -> Optional.of(FileType.DOCX);
            case "xl/workbook.xml" -> Optional.of(FileType.XLSX);
            default -> Optional.empty();
          };
      if (type.isPresent()) {
        return type;
      }
      read.unpack(zip);
      part = next(zip);
    }
    return Optional.empty();
  }

  static Optional<SessionsRefusal> fault(FileContent file) throws IOException {
    var read = new Unpacking(file.size());
    boolean macros = false;
    try (var zip = new ZipInputStream(file.open())) {
      Optional<ZipEntry> part = next(zip);
      while (part.isPresent()) {
        macros |= part.get().getName().endsWith("vbaProject.bin");
        read.unpack(zip);
        if (!read.within()) {
          return Optional.of(SessionsRefusal.FILE_TOO_DENSE);
        }
        part = next(zip);
      }
    } catch (BrokenContainer broken) {
      return Optional.of(
          broken.encrypted() ? SessionsRefusal.FILE_ENCRYPTED : SessionsRefusal.FILE_BROKEN);
    }
    if (macros) {
      return Optional.of(SessionsRefusal.FILE_HAS_MACROS);
    }
    return ZipDirectory.lists(file, read.parts)
        ? Optional.empty()
        : Optional.of(SessionsRefusal.FILE_BROKEN);
  }

  /** An older container with this name in its directory, which is text in two bytes a letter. */
  static boolean isEncrypted(FileContent file) throws IOException {
    byte[] window = new byte[PIECE * 2];
    try (InputStream bytes = file.open()) {
      int kept = 0;
      int count = bytes.readNBytes(window, kept, PIECE);
      while (count > 0) {
        String seen = new String(window, 0, kept + count, StandardCharsets.ISO_8859_1);
        if (seen.contains(ENCRYPTED)) {
          return true;
        }
        int filled = kept + count;
        kept = Math.min(ENCRYPTED.length(), filled);
        System.arraycopy(window, filled - kept, window, 0, kept);
        count = bytes.readNBytes(window, kept, PIECE);
      }
    }
    return false;
  }

  private static Optional<ZipEntry> next(ZipInputStream zip) throws BrokenContainer {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IOException | IllegalArgumentException broken) {
      throw new BrokenContainer(broken);
    }
  }

  /** What has been unpacked so far. */
  private static final class Unpacking {

    private final byte[] piece = new byte[PIECE];
    private final long packed;
    private int parts;
    private long bytes;

    /**
     * Begins.
     *
     * @param packed the size of the file; 0 if its ratio does not matter yet
     */
    private Unpacking(long packed) {
      this.packed = packed;
    }

    private void unpack(ZipInputStream zip) throws BrokenContainer {
      parts++;
      try {
        int count = zip.read(piece);
        while (count >= 0 && within()) {
          bytes += count;
          count = zip.read(piece);
        }
      } catch (IOException broken) {
        throw new BrokenContainer(broken);
      }
    }

    private boolean within() {
      return parts <= MOST_PARTS
          && bytes <= MOST_BYTES
          && (packed == 0 || bytes <= WITHOUT_RATIO || bytes <= packed * MOST_TIMES);
    }
  }
}
