package vn.hdnd.cuulong.sessions.secretballots;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** A filter for secret ballots; null means any. */
public record SecretBallotFilter(
    @Nullable AggregateId<Session> sessionId, @Nullable AggregateId<Sitting> sittingId) {}
