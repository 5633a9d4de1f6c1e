package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/** Command: record an agency's answer. */
public record AnswerRecommendation(LocalDate answeredOn, AnswerResult result, String text) {}
