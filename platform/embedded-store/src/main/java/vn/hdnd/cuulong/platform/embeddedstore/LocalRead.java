package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Set;

/**
 * A read that asks for no more than what this server has at the moment (read concern {@code local},
 * MongoDB's default): it may tell of a write that a crash then takes back, and so does not wait.
 */
final class LocalRead {

  private static final AttributeKey<Boolean> ANSWERED_AT_ONCE =
      AttributeKey.valueOf(LocalRead.class, "answered-at-once");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");
  private static final Set<String> WEAK = Set.of("local", "available");

  private LocalRead() {}

  /** Notes for the answer that follows on this channel whether its command was such a read. */
  static void note(Channel channel, String name, boolean writes, Document command) {
    channel.attr(ANSWERED_AT_ONCE).set(!writes && READS.contains(name) && isWeak(command));
  }

  static boolean isAnswered(Channel channel) {
    return Boolean.TRUE.equals(channel.attr(ANSWERED_AT_ONCE).get());
  }

  private static boolean isWeak(Document command) {
    return !(command.get("readConcern") instanceof Document concern)
        || WEAK.contains(String.valueOf(concern.getOrDefault("level", "local")));
  }
}
