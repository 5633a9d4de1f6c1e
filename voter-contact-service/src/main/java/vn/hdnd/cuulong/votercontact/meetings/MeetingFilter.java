package vn.hdnd.cuulong.votercontact.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A filter for meetings; null means any.
 *
 * @param q words of place or deputy groups, with or without diacritics
 */
public record MeetingFilter(@Nullable Integer year, @Nullable String q) {}
