package vn.hdnd.cuulong.sessions.resolutions;

import org.jspecify.annotations.Nullable;

/**
 * Which resolutions are wanted; what is null does not matter.
 *
 * @param year of the vote, or of the submission where there was no vote yet
 * @param q words of title or document number, with or without diacritics
 */
public record ResolutionFilter(
    @Nullable String sessionId,
    @Nullable Integer year,
    @Nullable ResolutionKind kind,
    @Nullable ResolutionStatus status,
    @Nullable String q) {}
