package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/** Command: record what an agency answered. */
public record AnswerRecommendation(LocalDate answeredOn, AnswerResult result, String text) {}
