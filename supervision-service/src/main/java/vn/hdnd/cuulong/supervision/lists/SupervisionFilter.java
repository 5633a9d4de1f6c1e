package vn.hdnd.cuulong.supervision.lists;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;

/**
 * Which supervisions are wanted; what is null does not matter.
 *
 * @param year of the opening
 * @param text words of title, subject or supervised bodies, with or without diacritics
 */
public record SupervisionFilter(
    @Nullable Integer year,
    @Nullable SupervisionForm form,
    @Nullable SupervisionStatus status,
    @Nullable String text) {}
