package vn.hdnd.cuulong.sessions.resolutions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * A filter for resolutions; null means any.
 *
 * @param year of the vote, or of the submission if there was no vote yet
 * @param q words of title or document number, with or without diacritics
 */
public record ResolutionFilter(
    @Nullable AggregateId<Session> sessionId,
    @Nullable Integer year,
    @Nullable ResolutionKind kind,
    @Nullable ResolutionStatus status,
    @Nullable String q) {}
