package vn.hdnd.cuulong.platform.commands;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The id of an aggregate that a command creates: a version 8 UUID (RFC 9562) derived from the
 * council, the kind of aggregate and the command's key. So a repeated creation finds its own
 * document, without a second write to remember the key.
 */
public final class DerivedId {

  private DerivedId() {}

  /** Derives the id of an aggregate that a council has one of for a key. */
  public static String of(CouncilId council, String type, String key) {
    return of(council.value() + '\n' + type + '\n' + key);
  }

  /** Derives an id from any text; the same text gives the same id. */
  static String of(String text) {
    byte[] digest = sha256(text);
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
    long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
