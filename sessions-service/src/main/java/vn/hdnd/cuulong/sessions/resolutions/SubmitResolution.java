package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.voting.Matter;

/**
 * Command: submit a draft resolution to a session.
 *
 * @param submittedBy the body that submits it, such as the People's Committee
 * @param vote the vote, when an old resolution is recorded with one command
 */
public record SubmitResolution(
    AggregateId<Session> sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    String submittedBy,
    @Nullable RecordVote vote) {}
