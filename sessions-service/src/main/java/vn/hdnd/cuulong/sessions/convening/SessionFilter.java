package vn.hdnd.cuulong.sessions.convening;

import org.jspecify.annotations.Nullable;

/**
 * A filter for sessions; null means any.
 *
 * @param year of the opening
 * @param q words of the title, with or without diacritics
 */
public record SessionFilter(
    @Nullable Integer year,
    @Nullable SessionKind kind,
    @Nullable SessionStatus status,
    @Nullable String q) {}
