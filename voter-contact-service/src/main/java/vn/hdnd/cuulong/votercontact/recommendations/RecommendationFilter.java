package vn.hdnd.cuulong.votercontact.recommendations;

import org.jspecify.annotations.Nullable;

/**
 * A filter for recommendations; null means any.
 *
 * @param year of consolidation
 * @param q words of text or agency, with or without diacritics
 */
public record RecommendationFilter(
    @Nullable Integer year,
    @Nullable RecommendationStatus status,
    @Nullable Level level,
    @Nullable String q) {}
