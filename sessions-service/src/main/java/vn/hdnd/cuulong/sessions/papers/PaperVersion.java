package vn.hdnd.cuulong.sessions.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.Scan;

/**
 * One file of a paper; it never changes.
 *
 * @param n its number within the paper, from 1
 * @param blob where its bytes are kept
 * @param digest SHA-256, as hexadecimal digits
 * @param name cleaned, with the ending of its type
 * @param filedBy the account
 * @param acceptedAt null until the office has accepted it
 */
public record PaperVersion(
    int n,
    String blob,
    String digest,
    long size,
    FileType type,
    String name,
    Scan scan,
    String filedBy,
    Instant filedAt,
    @Nullable Instant acceptedAt) {

  boolean isAccepted() {
    return acceptedAt != null;
  }

  PaperVersion acceptedAt(Instant at) {
    return new PaperVersion(n, blob, digest, size, type, name, scan, filedBy, filedAt, at);
  }
}
