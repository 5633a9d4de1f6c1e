package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper of a decision says.
 *
 * @param number number and symbol, as on the paper
 * @param field null unless it is urgent
 */
public record DecisionDetails(
    String number,
    LocalDate day,
    DecisionGround ground,
    @Nullable UrgentField field,
    String title) {}
