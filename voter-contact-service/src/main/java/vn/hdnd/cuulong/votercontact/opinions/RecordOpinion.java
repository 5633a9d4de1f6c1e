package vn.hdnd.cuulong.votercontact.opinions;

import org.jspecify.annotations.Nullable;

/**
 * Record what a voter said.
 *
 * @param text what was said, in the office's words and without the speaker's name
 * @param sector the branch of work, if one was named
 */
public record RecordOpinion(
    String meetingId, OpinionKind kind, String text, WorkField field, @Nullable Sector sector) {}
