package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The context of a command: its cause, time, key and options.
 *
 * @param key a person's {@code Idempotency-Key}, or the key derived from the cause
 * @param fingerprint digest of the request: the same key with another digest is refused
 * @param council the council of the caller; limits every read and write
 * @param cause a person, an event or time
 * @param at now, UTC
 * @param today the day of {@code at} in the council's zone
 * @param expectedVersion the version of {@code If-Match}, if the caller named one
 * @param dryRun whether to return the outcome without writing anything
 */
public record CommandContext(
    String key,
    String fingerprint,
    CouncilId council,
    Cause cause,
    Instant at,
    LocalDate today,
    OptionalLong expectedVersion,
    boolean dryRun) {

  /** Creates the context of a command without a person; its key follows from the cause alone. */
  public static CommandContext of(
      Cause.Automatic cause, CouncilId council, Instant at, ZoneId zone) {
    return new CommandContext(
        cause.key(),
        cause.key(),
        council,
        cause,
        at,
        LocalDate.ofInstant(at, zone),
        OptionalLong.empty(),
        false);
  }

  /** Returns the account for the journal. */
  public String actor() {
    return cause.actor();
  }

  public boolean hasRole(String role) {
    return cause.roles().contains(role);
  }
}
