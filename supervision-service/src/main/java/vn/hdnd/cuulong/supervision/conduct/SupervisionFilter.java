package vn.hdnd.cuulong.supervision.conduct;

import org.jspecify.annotations.Nullable;

/**
 * A filter for supervisions; null means any.
 *
 * @param year of the opening
 * @param q words of title, subject or supervised bodies, with or without diacritics
 */
public record SupervisionFilter(
    @Nullable Integer year,
    @Nullable SupervisionForm form,
    @Nullable SupervisionStatus status,
    @Nullable String q) {}
