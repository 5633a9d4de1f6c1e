package vn.hdnd.cuulong.faults.evidence;

import java.util.List;

/**
 * An aggregate as read from its document.
 *
 * @param collection the collection of the document
 * @param sequence of its last event
 * @param commands those that the document remembers and those kept outside it, each once
 * @param outbox how many events still wait in it
 * @param fence epoch under which a relay last removed something from it
 */
public record Aggregate(
    String service,
    String collection,
    String id,
    String council,
    long version,
    long sequence,
    List<Remembered> commands,
    int outbox,
    long fence) {

  public Aggregate {
    commands = List.copyOf(commands);
  }
}
