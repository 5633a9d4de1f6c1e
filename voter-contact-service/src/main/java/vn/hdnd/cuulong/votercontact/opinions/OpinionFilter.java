package vn.hdnd.cuulong.votercontact.opinions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;

/**
 * A filter for opinions; null means any.
 *
 * @param q words of the text, with or without diacritics
 */
public record OpinionFilter(
    @Nullable AggregateId<Meeting> meetingId, @Nullable Sector sector, @Nullable String q) {}
