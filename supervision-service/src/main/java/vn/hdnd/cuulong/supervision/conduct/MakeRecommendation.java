package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in a conclusion.
 *
 * @param agency the agency that has to carry it out
 * @param dueOn its due date, if the conclusion sets one
 */
public record MakeRecommendation(String text, String agency, @Nullable LocalDate dueOn) {}
