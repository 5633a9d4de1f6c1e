package vn.hdnd.cuulong.regional.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * The groups of deputies that met voters, by id. Old events have the names instead: the id is
 * computed from the name in the same way as in voter contact, so that a group counts once over both
 * forms.
 */
final class DeputyGroups {

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private DeputyGroups() {}

  static List<String> of(EventData data) {
    return data.texts("deputyGroups").stream().map(DeputyGroups::idOf).distinct().toList();
  }

  private static String idOf(String named) {
    if (ID.matcher(named).matches()) {
      return named;
    }
    ByteBuffer digest = ByteBuffer.wrap(sha256("deputy-group\n" + IdentityKey.of(named)));
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
