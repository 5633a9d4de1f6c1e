package vn.hdnd.cuulong.platform.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Shortens a key for the audit: entries with the same key can be recognised, but the typed text is
 * not shown.
 */
final class AuditKey {

  static final String MEANING =
      "The first 12 hex letters of the SHA-256 of the command's Idempotency-Key; empty for an act"
          + " without a key.";

  private static final int SHOWN_BYTES = 6;

  private AuditKey() {}

  static String of(String key) {
    return key.isEmpty() ? "" : HexFormat.of().formatHex(sha256(key), 0, SHOWN_BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
