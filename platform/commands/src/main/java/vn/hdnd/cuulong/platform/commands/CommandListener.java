package vn.hdnd.cuulong.platform.commands;

import org.jspecify.annotations.Nullable;

/** What the write path tells the rest of the process: the relay, the metrics and the traces. */
public interface CommandListener {

  /** Hears nothing. */
  CommandListener NONE = new CommandListener() {};

  /** An aggregate has new events; those up to this sequence are durable. */
  default void stored(AggregateType<?> type, String id, long sequence) {}

  /** A command was answered. */
  default void answered(AggregateType<?> type, CommandOutcome outcome) {}

  /** W3C trace context of the command at work, if it is traced. */
  default @Nullable String traceparent() {
    return null;
  }
}
