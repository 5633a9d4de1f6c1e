package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/**
 * The office's finding about an answer.
 *
 * @param ofAnswer the verified answer: 1 for the first
 */
public record Verification(
    int ofAnswer, LocalDate verifiedOn, VerificationResult result, String evidence) {}
