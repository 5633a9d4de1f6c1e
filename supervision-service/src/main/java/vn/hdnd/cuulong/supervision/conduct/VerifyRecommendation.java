package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/**
 * Command: record the office's verification of an answer.
 *
 * @param ofAnswer the verified answer: 1 for the first; only the last one can be verified
 * @param evidence the evidence for the result
 */
public record VerifyRecommendation(
    int ofAnswer, LocalDate verifiedOn, VerificationResult result, String evidence) {}
