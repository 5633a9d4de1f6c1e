package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/**
 * Command: record what the office found.
 *
 * @param evidence what it was seen by
 */
public record VerifyRecommendation(
    LocalDate verifiedOn, VerificationResult result, String evidence) {}
