package vn.hdnd.cuulong.votercontact.meetings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * The id of a group of deputies in an event. The name is typed freely and may be that of a deputy
 * or a hamlet, so it stays in the service; the id is the same for every spelling of the name.
 */
final class DeputyGroup {

  private DeputyGroup() {}

  static List<String> idsOf(List<String> names) {
    return names.stream().map(DeputyGroup::idOf).distinct().toList();
  }

  /** A version 8 UUID (RFC 9562) from the name's key; a reader of old events computes it too. */
  static String idOf(String name) {
    ByteBuffer digest = ByteBuffer.wrap(sha256("deputy-group\n" + IdentityKey.of(name)));
    long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
    long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
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
