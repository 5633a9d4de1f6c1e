package vn.hdnd.cuulong.votercontact.opinions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;

/**
 * Record a voter's opinion.
 *
 * @param text the opinion in the office's words, without the speaker's name
 * @param sector the branch of work, if one was named
 */
public record RecordOpinion(
    AggregateId<Meeting> meetingId,
    OpinionKind kind,
    String text,
    WorkField field,
    @Nullable Sector sector) {}
