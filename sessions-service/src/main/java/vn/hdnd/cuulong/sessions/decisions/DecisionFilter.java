package vn.hdnd.cuulong.sessions.decisions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * A filter for decisions; null means any.
 *
 * @param sessionId the session at which they were reported
 */
public record DecisionFilter(
    @Nullable Integer year,
    @Nullable DecisionStatus status,
    @Nullable DecisionGround ground,
    @Nullable AggregateId<Session> sessionId,
    @Nullable String q) {}
