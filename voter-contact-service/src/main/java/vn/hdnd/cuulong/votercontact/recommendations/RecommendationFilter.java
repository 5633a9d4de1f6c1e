package vn.hdnd.cuulong.votercontact.recommendations;

import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are wanted; what is null does not matter.
 *
 * @param year of consolidation
 * @param q words of text or agency, with or without marks
 */
public record RecommendationFilter(
    @Nullable Integer year,
    @Nullable RecommendationStatus status,
    @Nullable Level level,
    @Nullable String q) {}
