package vn.hdnd.cuulong.votercontact.opinions;

import org.jspecify.annotations.Nullable;

/**
 * A filter for opinions; null means any.
 *
 * @param q words of the text, with or without diacritics
 */
public record OpinionFilter(
    @Nullable String meetingId, @Nullable Sector sector, @Nullable String q) {}
