package vn.hdnd.cuulong.supervision.conduct;

import org.jspecify.annotations.Nullable;

/**
 * Which supervisions are wanted; what is null does not matter.
 *
 * @param year of the opening
 * @param q words of title, subject or supervised bodies, with or without diacritics
 */
public record SupervisionFilter(
    @Nullable Integer year,
    @Nullable SupervisionForm form,
    @Nullable SupervisionStatus status,
    @Nullable String q) {}
