package vn.hdnd.cuulong.sessions.convening;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.DayRules;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The office records that a session is convened, or a whole session of the past. */
public final class ConveningSession {

  public static final AggregateType<Session> TYPE =
      AggregateType.of("session", "sessions", Session.class)
          .inFormat(2, SessionFormats.TO_2)
          .claiming(Session::claims)
          .listed(SessionRow.FORM);

  private final AggregateCommands<Session> sessions;
  private final Terms terms;

  public ConveningSession(AggregateCommands<Session> sessions, Terms terms) {
    this.sessions = sessions;
    this.terms = terms;
  }

  public CommandOutcome convene(CommandContext context, ConveneSession command) {
    return TakenName.refused(
        sessions.create(context, days(command), id -> decide(context, id, command)),
        () ->
            Refusal.of(
                SessionsRefusal.SESSION_NUMBER_USED,
                Map.of("number", Integer.toString(command.number()))));
  }

  private static CommandDays days(ConveneSession command) {
    CommandDays opening = CommandDays.plan(command.opensOn());
    @Nullable CloseSession closing = command.closing();
    return closing == null ? opening : opening.and(CommandDays.fact(closing.closedOn()));
  }

  private Decision<Session> decide(
      CommandContext context, AggregateId<Session> id, ConveneSession command) {
    return terms
        .find(context.council(), command.termId())
        .map(term ->
            Decision.unless(
                DayRules.notTooFarAhead(context, command.opensOn())
                    .or(() -> beforeTheNextTerm(term, command)),
                () -> Session.convene(id, term, command)))
        .orElseGet(() -> Decision.refused(SessionsRefusal.TERM_UNKNOWN));
  }

  private Optional<Refusal> beforeTheNextTerm(CouncilTerm term, ConveneSession command) {
    return term.notAfterTheTerm(
        command.opensOn(), terms.nextStart(term.council(), term.startsOn()));
  }
}
