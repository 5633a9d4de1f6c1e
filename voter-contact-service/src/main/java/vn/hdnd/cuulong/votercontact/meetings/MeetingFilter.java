package vn.hdnd.cuulong.votercontact.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted; what is null does not matter.
 *
 * @param q words of place or deputy groups, with or without marks
 */
public record MeetingFilter(@Nullable Integer year, @Nullable String q) {}
