package vn.hdnd.cuulong.sessions.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * Finds out what a file is, by its content, and whether it can be kept. It reads the file piece by
 * piece, so that neither a large nor a hostile one fills the memory.
 */
public final class InspectingFile {

  private static final Duration SCANNER_REST = Duration.ofSeconds(30);
  private static final String OLD_CONTAINER = "application/x-tika-msoffice";

  private final VirusScanner scanner;

  public InspectingFile(VirusScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Inspects a file.
   *
   * @param name as its sender calls it, if at all
   */
  public Inspected inspect(FileContent file, @Nullable String name) {
    try {
      return judge(file, name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A file that was received cannot be read", unreadable);
    }
  }

  private Inspected judge(FileContent file, @Nullable String name) throws IOException {
    String found = detect(file);
    if (found.equals(OLD_CONTAINER) && OfficeContainer.isEncrypted(file)) {
      return unfit(SessionsRefusal.FILE_ENCRYPTED, Map.of());
    }
    Optional<FileType> type = typeOf(file, found);
    if (type.isEmpty()) {
      return unfit(SessionsRefusal.FILE_TYPE_NOT_TAKEN, Map.of("type", found));
    }
    FileType is = type.get();
    if (!file.saidType().equals(is.mediaType())) {
      return unfit(
          SessionsRefusal.FILE_TYPE_DIFFERS,
          Map.of("said", endingOf(file.saidType()), "found", is.extension()));
    }
    Optional<SessionsRefusal> fault = fault(file, is);
    return fault.isPresent() ? unfit(fault.get(), Map.of()) : scanned(file, is, name);
  }

  private static String detect(FileContent file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(file.open())) {
      return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).getBaseType().toString();
    }
  }

  /** All documents of this family are ZIP files; which one it is, their list of parts says. */
  private static Optional<FileType> typeOf(FileContent file, String found) throws IOException {
    return found.equals("application/zip") || found.equals("application/x-tika-ooxml")
        ? OfficeContainer.typeOf(file)
        : FileType.of(found);
  }

  private static Optional<SessionsRefusal> fault(FileContent file, FileType type)
      throws IOException {
    return switch (type) {
      case DOCX, XLSX -> OfficeContainer.fault(file);
      case PDF -> PdfOutline.fault(file);
      case PNG, JPEG -> Optional.empty();
    };
  }

  private Inspected scanned(FileContent file, FileType type, @Nullable String name) {
    return switch (scanner.scan(file)) {
      case VirusScanner.Verdict.Passed(Scan scan) ->
          new Inspected.Sound(type, FileName.clean(name, type), scan);
      case VirusScanner.Verdict.Infected(String signature) ->
          unfit(SessionsRefusal.FILE_INFECTED, Map.of("signature", signature));
      case VirusScanner.Verdict.NoAnswer(String _) -> new Inspected.Unknown(SCANNER_REST);
    };
  }

  private static String endingOf(String mediaType) {
    return FileType.of(mediaType).map(FileType::extension).orElse(mediaType);
  }

  private static Inspected unfit(SessionsRefusal reason, Map<String, String> arguments) {
    return new Inspected.Unfit(Refusal.of(reason, arguments).citing(OfficeRule.CITATION));
  }
}
