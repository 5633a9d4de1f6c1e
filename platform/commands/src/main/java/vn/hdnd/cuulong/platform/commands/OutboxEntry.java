package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for the broker, with its origin for the journal.
 *
 * @param sequence 1, 2, 3… without a gap within its aggregate
 * @param data the event as JSON; the topic gets these bytes
 * @param actor the account that caused it; journal only
 * @param key the command's key; journal only
 * @param cause what made the system act, see {@link Cause#text}; empty for a person; journal only
 * @param imported whether an old record was imported; journal only
 * @param traceparent W3C trace context of the command, if it was traced
 */
public record OutboxEntry(
    long sequence,
    String type,
    Instant time,
    String data,
    String actor,
    String key,
    String cause,
    boolean imported,
    @Nullable String traceparent) {}
