package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The store's data on its primary, and the part of it that is durable: a prefix of the log of
 * writes. A failover undoes some of the writes after it.
 */
final class Data {

  /** The kind of server, by the guarantees of its reads. */
  enum Kind {
    /** Read concern majority returns durable data; other reads return the primary's data. */
    REPLICA_SET,
    /** Every read returns the server's data, although a crash may undo it. */
    SINGLE_SERVER,
    /** Every answer waits until its content is durable, as in the embedded store. */
    DURABLE_ANSWERS;

    /** Chooses a kind; a replica set is likeliest, as in production. */
    static Kind of(Chance chance) {
      return chance.of(List.of(REPLICA_SET, REPLICA_SET, SINGLE_SERVER, DURABLE_ANSWERS));
    }
  }

  /** One change of one document; null where there was or is none. */
  record Write(String collection, Object id, @Nullable Document before, @Nullable Document after) {}

  private final Kind kind;
  private final Consumer<Write> watcher;
  private final Map<String, Map<Object, Document>> primary = new HashMap<>();
  private final Map<String, Map<Object, Document>> majority = new HashMap<>();
  private final List<Write> log = new ArrayList<>();
  private final List<Integer> cuts = new ArrayList<>();
  private int durable;

  /**
   * @param watcher is told of each write before it is done
   */
  Data(Kind kind, Consumer<Write> watcher) {
    this.kind = kind;
    this.watcher = watcher;
  }

  Kind kind() {
    return kind;
  }

  /** Returns a collection's documents by id, in the order of their creation. */
  Map<Object, Document> collection(String name, boolean ofMajority) {
    boolean lags = ofMajority && kind == Kind.REPLICA_SET;
    return (lags ? majority : primary).computeIfAbsent(name, any -> new LinkedHashMap<>());
  }

  void write(Write write) {
    watcher.accept(write);
    log.add(write);
    put(primary, write.collection(), write.id(), write.after());
  }

  private static void put(
      Map<String, Map<Object, Document>> all,
      String collection,
      Object id,
      @Nullable Document document) {
    Map<Object, Document> documents = all.computeIfAbsent(collection, any -> new LinkedHashMap<>());
    if (document == null) {
      documents.remove(id);
    } else {
      documents.put(id, document);
    }
  }

  /** Returns the valid writes, oldest first. */
  List<Write> log() {
    return log;
  }

  int size() {
    return log.size();
  }

  boolean isDurable(int position) {
    return durable >= position;
  }

  /** Makes more of the log durable. */
  void settle(int upTo) {
    for (; durable < upTo; durable++) {
      Write each = log.get(durable);
      put(majority, each.collection(), each.id(), each.after());
    }
  }

  int unsettled() {
    return log.size() - durable;
  }

  void settleAll() {
    settle(log.size());
  }

  void settleSome(Chance chance) {
    settle(durable + (chance.oneIn(2) ? unsettled() : chance.below(unsettled() + 1)));
  }

  /** Returns how often the primary has changed. */
  int term() {
    return cuts.size();
  }

  /** Tells whether everything written up to a position in a term is still valid. */
  boolean stands(int position, int term) {
    return cuts.subList(term, cuts.size()).stream().allMatch(cut -> cut >= position);
  }

  /**
   * Switches to another primary, which has everything durable and perhaps more; returns how many
   * writes are undone.
   */
  int failOver(Chance chance) {
    int cut = chance.oneIn(2) ? durable : durable + chance.below(unsettled() + 1);
    int undone = log.size() - cut;
    for (Write each : log.subList(cut, log.size()).reversed()) {
      put(primary, each.collection(), each.id(), each.before());
    }
    log.subList(cut, log.size()).clear();
    cuts.add(cut);
    return undone;
  }
}
