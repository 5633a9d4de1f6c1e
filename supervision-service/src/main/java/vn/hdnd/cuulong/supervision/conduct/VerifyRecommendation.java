package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/**
 * Command: record what the office found.
 *
 * @param ofAnswer which answer it looked at: 1 for the first; only the last one can be verified
 * @param evidence what it was seen by
 */
public record VerifyRecommendation(
    int ofAnswer, LocalDate verifiedOn, VerificationResult result, String evidence) {}
