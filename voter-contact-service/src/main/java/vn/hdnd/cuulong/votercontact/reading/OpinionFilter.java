package vn.hdnd.cuulong.votercontact.reading;

import org.jspecify.annotations.Nullable;

/**
 * Which opinions are wanted; what is null does not matter.
 *
 * @param q words of text or sector, with or without marks
 */
public record OpinionFilter(@Nullable String meetingId, @Nullable String q) {}
