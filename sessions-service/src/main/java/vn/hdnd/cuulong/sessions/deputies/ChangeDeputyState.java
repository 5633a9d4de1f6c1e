package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: change a deputy's state from a day on.
 *
 * @param decision number of the document that says so
 */
public record ChangeDeputyState(LocalDate from, DeputyState state, @Nullable String decision) {}
