package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Set;

/**
 * Recognises reads with read concern {@code local}, MongoDB's default. They may return a write that
 * a crash then undoes, so they do not wait.
 */
final class LocalRead {

  private static final AttributeKey<Boolean> ANSWERED_AT_ONCE =
      AttributeKey.valueOf(LocalRead.class, "answered-at-once");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");
  private static final Set<String> WEAK = Set.of("local", "available");

  private LocalRead() {}

  /** Records for the next answer on this channel whether its command was such a read. */
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
