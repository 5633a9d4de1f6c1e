package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/** An agency's answer. */
public record Answer(LocalDate answeredOn, AnswerResult result, String text) {}
