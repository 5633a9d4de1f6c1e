package vn.hdnd.cuulong.votercontact.opinions;

import org.jspecify.annotations.Nullable;

/**
 * Which opinions are wanted; what is null does not matter.
 *
 * @param q words of the text, with or without marks
 */
public record OpinionFilter(
    @Nullable String meetingId, @Nullable Sector sector, @Nullable String q) {}
