package vn.hdnd.cuulong.platform.commands;

import org.jspecify.annotations.Nullable;

/**
 * Notifications of the write path to the rest of the process: the relay, the metrics and the
 * traces.
 */
public interface CommandListener {

  /** Ignores all notifications. */
  CommandListener NONE = new CommandListener() {};

  /** An aggregate has new events, which are durable. */
  default void stored(AggregateType<?> type, StoredEvents events) {}

  /** A command was answered. */
  default void answered(AggregateType<?> type, CommandOutcome outcome) {}

  /** Returns the W3C trace context of the running command, if it is traced. */
  default @Nullable String traceparent() {
    return null;
  }
}
