package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/**
 * What the office found of an answer.
 *
 * @param ofAnswer which answer it looked at: 1 for the first
 */
public record Verification(
    int ofAnswer, LocalDate verifiedOn, VerificationResult result, String evidence) {}
