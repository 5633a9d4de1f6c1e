package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.SessionEvent.SessionClosed;
import vn.hdnd.cuulong.sessions.convening.SessionEvent.SessionConvened;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A session of the council.
 *
 * @param term the term's number, as written beside the session's number
 * @param demand who asked for it (S-03); null for a regular session, or if it is not known
 * @param closing null until the session is closed
 */
public record Session(
    AggregateId<Session> id,
    CouncilId council,
    AggregateId<CouncilTerm> termId,
    String term,
    int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Nullable SessionDemand demand,
    @Nullable Closing closing) {

  public static Decision<Session> convene(
      AggregateId<Session> id, CouncilTerm term, ConveneSession command) {
    Session session = of(id, term, command);
    @Nullable CloseSession end = command.closing();
    return Decision.unless(
        term.notBeforeTheTerm(SessionsRefusal.SESSION_BEFORE_TERM, command.opensOn())
            .or(() -> ConveningRules.knownToTheLaw(command.kind(), command.opensOn()))
            .or(() -> ConveningRules.demandedAsTheLawSays(command, session.inOffice(term))),
        () ->
            end == null
                ? Decision.accepted(session, SessionConvened.of(session))
                : session.conveneAndClose(term, end));
  }

  /** Why it does not take an action on a day, or on an earlier one, whatever the command says. */
  public Optional<Refusal> against(SessionAction action, LocalDate day) {
    return switch (action) {
      case CLOSE -> notClosedBefore().or(() -> Closing.notBeforeTheOpening(day, opensOn));
    };
  }

  /**
   * Decides about the closing.
   *
   * @param lastVote the day of its last recorded vote
   */
  public Decision<Session> close(
      CouncilTerm ofTerm, CloseSession command, Optional<LocalDate> lastVote) {
    Closing end = Closing.of(command, inOffice(ofTerm));
    return Decision.unless(
        against(SessionAction.CLOSE, end.closedOn())
            .or(end::attendedByDeputies)
            .or(() -> end.notBeforeAVote(lastVote)),
        () -> Decision.accepted(closed(end), SessionClosed.of(this, end)));
  }

  public SessionStatus status() {
    return closing == null ? SessionStatus.CONVENED : SessionStatus.CLOSED;
  }

  /** Tells whether a day is within the session, as far as its end is known. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(opensOn) && !isOverBefore(day);
  }

  /** Tells whether the session had closed before a day. */
  public boolean isOverBefore(LocalDate day) {
    return closing != null && closing.closedOn().isBefore(day);
  }

  /** S-07: one running number for all kinds within the council body. */
  public Set<String> claims() {
    return Set.of(termId + "/" + number);
  }

  private static Session of(AggregateId<Session> id, CouncilTerm term, ConveneSession command) {
    return new Session(
        id,
        term.council(),
        term.id(),
        term.term(),
        command.number(),
        command.kind(),
        command.title(),
        command.opensOn(),
        command.demand(),
        null);
  }

  private Decision<Session> conveneAndClose(CouncilTerm ofTerm, CloseSession command) {
    Closing end = Closing.of(command, inOffice(ofTerm));
    return Decision.unless(
        against(SessionAction.CLOSE, end.closedOn()).or(end::attendedByDeputies),
        () ->
            Decision.accepted(closed(end), SessionConvened.of(this), SessionClosed.of(this, end)));
  }

  private Optional<Refusal> notClosedBefore() {
    return closing == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.SESSION_ALREADY_CLOSED,
                Map.of("closedOn", closing.closedOn().toString())));
  }

  private int inOffice(CouncilTerm ofTerm) {
    return ofTerm.inOfficeOn(opensOn).orElse(0);
  }

  private Session closed(Closing end) {
    return new Session(id, council, termId, term, number, kind, title, opensOn, demand, end);
  }
}
