package vn.hdnd.cuulong.sessions.files;

import java.time.Duration;
import vn.hdnd.cuulong.platform.events.Refusal;

/** What an inspection has found. */
public sealed interface Inspected {

  /**
   * The file can be kept.
   *
   * @param type by its content
   * @param name cleaned, with the ending of its type
   */
  record Sound(FileType type, String name, Scan scan) implements Inspected {}

  /** The file is not taken. */
  record Unfit(Refusal refusal) implements Inspected {}

  /** Nobody can say now: the scanner does not answer. */
  record Unknown(Duration retryAfter) implements Inspected {}
}
