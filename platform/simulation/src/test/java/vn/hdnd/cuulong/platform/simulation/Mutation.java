package vn.hdnd.cuulong.platform.simulation;

/**
 * A mistake planted between the production code and the simulated world, to prove that it is found.
 */
enum Mutation {
  NONE,
  /** A command's write is not guarded by the version that was read. */
  NO_VERSION_GUARD,
  /**
   * A command's write is guarded by the version's number, but not by the command that made it. Only
   * one in tens of thousands of seeds reveals it, so the search begins near that one.
   */
  VERSION_ALONE(27_000),
  /** A removal is not guarded by the lease's epoch. */
  NO_FENCING,
  /** A write is answered before it is durable. */
  ANSWER_BEFORE_DURABLE,
  /** An event leaves its outbox before it is sent. */
  REMOVAL_BEFORE_SEND,
  /** The sweep does not wait until what it read is durable. */
  NO_SETTLE,
  /** A command's repeated answer does not wait until the first one is durable. */
  NO_SETTLE_OF_REPLAY,
  /** The relay reads and sends all events of an aggregate with new ones, durable or not. */
  WAKE_WITHOUT_SEQUENCE,
  /** The relay sends events that a command hands over although an earlier one is not sent yet. */
  HANDED_ACROSS_A_GAP,
  /** The journal is written after the removal. */
  JOURNAL_AFTER_REMOVAL,
  /** The consumer's offset is committed before the effect. */
  OFFSET_BEFORE_EFFECT,
  /** The view's write is not guarded by its position. */
  POSITION_IGNORED,
  /** Messages reach the topic in any order. */
  UNORDERED_SENDS,
  /** Each try of due work gives a command of its own. */
  DUE_KEY_NOT_DERIVED(Scope.DUE_WORK),
  /** Due work counts as done before its command is. */
  DUE_WORK_DONE_BEFORE_EFFECT(Scope.DUE_WORK),
  /** A try of due work is not guarded by the lease's epoch. */
  DUE_WORK_NOT_FENCED(Scope.DUE_WORK);

  private final Scope scope;
  private final long firstSeed;

  Mutation() {
    this(Scope.WRITES, 0);
  }

  Mutation(Scope scope) {
    this(scope, 0);
  }

  Mutation(long firstSeed) {
    this(Scope.WRITES, firstSeed);
  }

  Mutation(Scope scope, long firstSeed) {
    this.scope = scope;
    this.firstSeed = firstSeed;
  }

  /** In which runs it shows. */
  Scope scope() {
    return scope;
  }

  /** Returns the first seed of the search. */
  long firstSeed() {
    return firstSeed;
  }
}
