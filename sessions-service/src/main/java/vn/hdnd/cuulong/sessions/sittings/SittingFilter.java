package vn.hdnd.cuulong.sessions.sittings;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** A filter for sittings; null means any. */
public record SittingFilter(
    @Nullable AggregateId<Session> sessionId, @Nullable SittingStatus status) {}
