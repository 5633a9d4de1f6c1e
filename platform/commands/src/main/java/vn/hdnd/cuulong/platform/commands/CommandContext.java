package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a change, when, under which key and how.
 *
 * @param key the caller's {@code Idempotency-Key}
 * @param fingerprint digest of method, path and body: the same key with another one is refused
 * @param council the council whose people ask; scopes every read and write
 * @param actor the account, for the journal
 * @param roles what the account may do
 * @param at now, UTC
 * @param expectedVersion the version of {@code If-Match}, if the caller named one
 * @param dryRun say what would happen and write nothing
 * @param businessDate the day of the fact, if it is not today; see {@link #on}
 * @param furtherDate another day that the command tells of; see {@link #alsoOn}
 */
public record CommandContext(
    String key,
    String fingerprint,
    String council,
    String actor,
    Set<String> roles,
    Instant at,
    OptionalLong expectedVersion,
    boolean dryRun,
    @Nullable LocalDate businessDate,
    @Nullable LocalDate furtherDate) {

  /** The zone in which councils count their days. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  public CommandContext {
    roles = Set.copyOf(roles);
  }

  /** A context of a command that tells of one day at most. */
  public CommandContext(
      String key,
      String fingerprint,
      String council,
      String actor,
      Set<String> roles,
      Instant at,
      OptionalLong expectedVersion,
      boolean dryRun,
      @Nullable LocalDate businessDate) {
    this(key, fingerprint, council, actor, roles, at, expectedVersion, dryRun, businessDate, null);
  }

  /** Today, as the council counts its days. */
  public LocalDate today() {
    return LocalDate.ofInstant(at, ZONE);
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  /** This context for a fact of the given day: an old one is journalled as an import. */
  public CommandContext on(LocalDate day) {
    return new CommandContext(
        key, fingerprint, council, actor, roles, at, expectedVersion, dryRun, day, furtherDate);
  }

  /** This context for a command that tells of another day too, such as that of the vote. */
  public CommandContext alsoOn(LocalDate day) {
    return new CommandContext(
        key, fingerprint, council, actor, roles, at, expectedVersion, dryRun, businessDate, day);
  }

  /** All days that the command tells of, in their order; none if it tells of no fact of a day. */
  public List<LocalDate> days() {
    return Stream.of(businessDate, furtherDate).filter(Objects::nonNull).sorted().toList();
  }

  /** Whether this command records a fact so old that it counts as the import of an old record. */
  public boolean imported() {
    return businessDate != null && BusinessDates.isOld(businessDate, today());
  }
}
