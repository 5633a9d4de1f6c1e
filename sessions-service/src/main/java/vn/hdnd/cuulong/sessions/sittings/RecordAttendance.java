package vn.hdnd.cuulong.sessions.sittings;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/**
 * Command: record whether a deputy is present.
 *
 * @param reason of an absence; null for a deputy who is present
 */
public record RecordAttendance(
    AggregateId<Deputy> deputyId, Presence presence, @Nullable String reason) {}
