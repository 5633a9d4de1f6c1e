package vn.hdnd.cuulong.platform.web.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of caller and request, which reveals a key that is reused for something else or by
 * somebody else.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** The last part is what tells the body from another: itself, or the digest of a large one. */
  static String of(String account, String method, String path, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", account, method, path, "").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
