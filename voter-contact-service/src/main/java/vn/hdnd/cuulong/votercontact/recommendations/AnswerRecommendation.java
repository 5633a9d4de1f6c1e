package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record the agency's answer.
 *
 * @param dueOn the deadline, only for a result under study
 */
public record AnswerRecommendation(
    LocalDate answeredOn, ResultKind result, String text, @Nullable LocalDate dueOn) {}
