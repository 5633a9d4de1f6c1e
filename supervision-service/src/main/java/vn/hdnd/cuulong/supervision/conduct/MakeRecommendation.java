package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the conclusion makes it.
 *
 * @param agency who shall carry it out
 * @param dueOn until when, if the conclusion says so
 */
public record MakeRecommendation(String text, String agency, @Nullable LocalDate dueOn) {}
