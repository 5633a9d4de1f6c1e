package vn.hdnd.cuulong.platform.commands;

/** The result of a guarded write. */
public sealed interface WriteResult {

  /** The write is durable. */
  record Written() implements WriteResult {}

  /** Another command came first; nothing was written. */
  record Overtaken() implements WriteResult {}

  /** Its document would become larger than a store can keep; nothing was written. */
  record TooLarge() implements WriteResult {}

  /** Another aggregate holds this name; nothing was written. */
  record Claimed(String claim) implements WriteResult {}
}
