package vn.hdnd.cuulong.platform.simulation;

/** A mistake planted between the production code and the world, to see that it is found. */
enum Mutation {
  NONE,
  /** A command's write is not guarded by the version that was read. */
  NO_VERSION_GUARD,
  /**
   * It is guarded by the version's number, and not by the command that made it. Of ten thousands of
   * seeds one meets it, so the search begins near that one.
   */
  VERSION_ALONE(27_000),
  /** A removal is not guarded by the lease's epoch. */
  NO_FENCING,
  /** A write is answered before it is durable. */
  ANSWER_BEFORE_DURABLE,
  /** An event leaves its outbox before it is sent. */
  REMOVAL_BEFORE_SEND,
  /** The relay reads what no majority has. */
  LOCAL_READS,
  /** The sweep does not wait until what it read is there to stay. */
  NO_SETTLE,
  /** A command's repeated answer does not wait until the first is there to stay. */
  NO_SETTLE_OF_REPLAY,
  /** A command wakes the relay for whatever is there, durable or not. */
  WAKE_WITHOUT_SEQUENCE,
  /** The journal is written after the removal. */
  JOURNAL_AFTER_REMOVAL,
  /** The consumer's offset is committed before the effect. */
  OFFSET_BEFORE_EFFECT,
  /** The view's write is not guarded by its position. */
  POSITION_IGNORED,
  /** Messages reach the topic in any order. */
  UNORDERED_SENDS;

  private final long firstSeed;

  Mutation() {
    this(0);
  }

  Mutation(long firstSeed) {
    this.firstSeed = firstSeed;
  }

  /** Where the search for a seed that shows it begins. */
  long firstSeed() {
    return firstSeed;
  }
}
