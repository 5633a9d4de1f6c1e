package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * Command: record that a session is convened.
 *
 * @param number running over all kinds within the term (S-07)
 * @param demand who asked for it (S-03); null for a regular session, or if it is not known
 * @param closing the closing, when an old session is recorded with one command
 */
public record ConveneSession(
    AggregateId<CouncilTerm> termId,
    int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Nullable SessionDemand demand,
    @Nullable CloseSession closing) {}
