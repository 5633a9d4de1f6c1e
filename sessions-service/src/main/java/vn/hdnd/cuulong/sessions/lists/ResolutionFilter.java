package vn.hdnd.cuulong.sessions.lists;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;

/**
 * Which resolutions are wanted; what is null does not matter.
 *
 * @param year of the vote, or of the submission where there was no vote yet
 * @param text words of title or document number, with or without diacritics
 */
public record ResolutionFilter(
    @Nullable String sessionId,
    @Nullable Integer year,
    @Nullable ResolutionKind kind,
    @Nullable ResolutionStatus status,
    @Nullable String text) {}
