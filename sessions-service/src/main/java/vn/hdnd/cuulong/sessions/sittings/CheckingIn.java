package vn.hdnd.cuulong.sessions.sittings;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** A deputy says on the tablet: I am here. */
public final class CheckingIn {

  private final AggregateCommands<Sitting> sittings;
  private final Deputies deputies;

  public CheckingIn(AggregateCommands<Sitting> sittings, Deputies deputies) {
    this.sittings = sittings;
    this.deputies = deputies;
  }

  public CommandOutcome checkIn(CommandContext context, AggregateId<Sitting> sittingId) {
    return sittings.change(
        context, sittingId, CommandDays.none(), found -> decide(context, found.state()));
  }

  /** Why this person cannot check in, whatever the sitting's state. */
  static Optional<Refusal> against(Sitting sitting, Optional<Deputy> own) {
    if (own.isEmpty()) {
      return Optional.of(Refusal.of(SessionsRefusal.NOT_A_DEPUTY));
    }
    Deputy deputy = own.orElseThrow();
    return SittingRules.presentIfActive(deputy, Presence.PRESENT, sitting.day())
        .or(() -> againstEntry(sitting.entry(deputy.id())));
  }

  private static Optional<Refusal> againstEntry(Optional<RollEntry> own) {
    if (own.isEmpty()) {
      return Optional.of(Refusal.of(SessionsRefusal.NOT_A_DEPUTY));
    }
    return own.filter(RollEntry::attends)
        .map(entry -> Refusal.of(SessionsRefusal.ATTENDANCE_UNCHANGED))
        .or(() -> own.flatMap(SittingRules::notRecordedAbsent));
  }

  private Decision<Sitting> decide(CommandContext context, Sitting sitting) {
    Optional<Deputy> own = deputies.ofAccount(sitting.council(), sitting.termId(), context.actor());
    return Decision.unless(
        sitting.against(SittingAction.CHECK_IN, context.today()).or(() -> against(sitting, own)),
        () ->
            sitting.record(
                new RecordAttendance(own.orElseThrow().id(), Presence.PRESENT, null),
                context.today()));
  }
}
