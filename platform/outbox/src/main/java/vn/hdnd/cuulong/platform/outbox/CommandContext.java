package vn.hdnd.cuulong.platform.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.Set;
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
    @Nullable LocalDate businessDate) {

  /** The zone in which councils count their days. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  public CommandContext {
    roles = Set.copyOf(roles);
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
        key, fingerprint, council, actor, roles, at, expectedVersion, dryRun, day);
  }

  /** Whether this command records a fact so old that it counts as the import of an old record. */
  public boolean imported() {
    return businessDate != null && BusinessDates.isOld(businessDate, today());
  }
}
