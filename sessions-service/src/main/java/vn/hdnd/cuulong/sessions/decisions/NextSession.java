package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as far as a decision has to do with it.
 *
 * @param closedOn null until it is closed
 */
public record NextSession(
    String id, int number, String title, LocalDate opensOn, @Nullable LocalDate closedOn) {}
