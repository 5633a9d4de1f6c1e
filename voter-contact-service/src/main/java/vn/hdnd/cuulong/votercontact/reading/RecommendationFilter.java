package vn.hdnd.cuulong.votercontact.reading;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;

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
