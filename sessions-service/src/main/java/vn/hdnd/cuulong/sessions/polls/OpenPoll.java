package vn.hdnd.cuulong.sessions.polls;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/**
 * Command: open a vote.
 *
 * @param resolutionId the draft to vote on, whose title and matter the vote takes; null for another
 *     question
 * @param subject the question; null where there is a draft
 * @param changeable whether a deputy may change the choice until the closing
 */
public record OpenPoll(
    AggregateId<Sitting> sittingId,
    @Nullable AggregateId<Resolution> resolutionId,
    @Nullable String subject,
    boolean changeable) {}
