package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * Who or what asks for a change, when, under which key and how.
 *
 * @param key a person's {@code Idempotency-Key}, or the key that the cause gives
 * @param fingerprint digest of what was sent: the same key with another one is refused
 * @param council the council whose people ask; scopes every read and write
 * @param cause a person, an event or time
 * @param at now, UTC
 * @param today the day of {@code at} where the council is
 * @param expectedVersion the version of {@code If-Match}, if the caller named one
 * @param dryRun say what would happen and write nothing
 */
public record CommandContext(
    String key,
    String fingerprint,
    String council,
    Cause cause,
    Instant at,
    LocalDate today,
    OptionalLong expectedVersion,
    boolean dryRun) {

  /** The context of a command that no person gives: the cause alone decides its key. */
  public static CommandContext of(Cause.Automatic cause, String council, Instant at, ZoneId zone) {
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

  /** The account, for the journal. */
  public String actor() {
    return cause.actor();
  }

  public boolean hasRole(String role) {
    return cause.roles().contains(role);
  }
}
