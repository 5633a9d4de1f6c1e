package vn.hdnd.cuulong.sessions.polls;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** A filter for polls; null means any. */
public record PollFilter(
    @Nullable AggregateId<Session> sessionId,
    @Nullable AggregateId<Sitting> sittingId,
    @Nullable AggregateId<Resolution> resolutionId) {}
