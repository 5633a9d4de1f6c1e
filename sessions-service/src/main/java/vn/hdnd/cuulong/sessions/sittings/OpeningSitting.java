package vn.hdnd.cuulong.sessions.sittings;

import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The secretary opens a sitting with the roll of the day. */
public final class OpeningSitting {

  public static final AggregateType<Sitting> TYPE =
      AggregateType.of("sitting", "sittings", Sitting.class)
          .claiming(Sitting::claims)
          .listed(SittingRow.FORM);

  private final AggregateCommands<Sitting> sittings;
  private final Sessions sessions;
  private final Terms terms;
  private final Deputies deputies;

  public OpeningSitting(
      AggregateCommands<Sitting> sittings, Sessions sessions, Terms terms, Deputies deputies) {
    this.sittings = sittings;
    this.sessions = sessions;
    this.terms = terms;
    this.deputies = deputies;
  }

  public CommandOutcome open(CommandContext context, OpenSitting command) {
    return TakenName.refused(
        sittings.create(
            context, CommandDays.fact(command.day()), id -> decide(context, id, command)),
        () ->
            Refusal.of(
                SessionsRefusal.SITTING_NUMBER_USED,
                Map.of("number", Integer.toString(command.number()))));
  }

  private Decision<Sitting> decide(
      CommandContext context, AggregateId<Sitting> id, OpenSitting command) {
    return Decision.unless(
        SittingRules.onItsDay(command.day(), context.today()),
        () ->
            sessions
                .find(context.council(), command.sessionId())
                .flatMap(session -> opened(context, id, session, command))
                .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN)));
  }

  private Optional<Decision<Sitting>> opened(
      CommandContext context, AggregateId<Sitting> id, Session session, OpenSitting command) {
    return terms
        .find(context.council(), session.termId())
        .map(term ->
            Roll.of(deputies.ofTerm(context.council(), session.termId()), term, command.day()))
        .map(roll -> Sitting.open(id, session, roll, command, context.at()));
  }
}
