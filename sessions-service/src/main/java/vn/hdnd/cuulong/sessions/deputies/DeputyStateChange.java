package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deputy's state from a day on.
 *
 * @param decision number of the document that says so; null where the election or the return to the
 *     seat needs none
 */
public record DeputyStateChange(LocalDate from, DeputyState state, @Nullable String decision) {}
