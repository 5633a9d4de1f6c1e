package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * Does what a consultation's stage and the time leave to be done: closes one whose deadline has
 * come, and counts a closed one. Each step is a command whose key follows from the consultation, so
 * that it may be repeated by anybody.
 */
public final class SettlingConsultation {

  /** The name of the rule in the schedule. */
  static final String RULE = "opinion-settling";

  private final AggregateCommands<Consultation> consultations;
  private final AggregateCommands<Opinion> opinions;

  public SettlingConsultation(
      AggregateCommands<Consultation> consultations, AggregateCommands<Opinion> opinions) {
    this.consultations = consultations;
    this.opinions = opinions;
  }

  /** Returns whether something is left to do, and when. */
  Fired settle(CouncilId council, AggregateId<Consultation> id, Instant now) {
    return consultations
        .find(council, id)
        .map(Versioned::state)
        .map(consultation ->
            switch (consultation.stage()) {
              case OPEN -> atTheDeadline(consultation, now);
              case CLOSED -> count(consultation, now);
              case COUNTED, CANCELLED -> Fired.done();
            })
        .orElseGet(Fired::done);
  }

  /** The deadline may have been corrected since the work was put. */
  private Fired atTheDeadline(Consultation consultation, Instant now) {
    if (now.isBefore(consultation.deadline())) {
      return new Fired.Again(consultation.deadline());
    }
    CommandOutcome closed =
        consultations.change(
            context(consultation, "close", now),
            consultation.id(),
            CommandDays.none(),
            found -> found.state().close(now));
    if (closed instanceof CommandOutcome.Done) {
      return settle(consultation.council(), consultation.id(), now);
    }
    // Refused: somebody closed or cancelled it meanwhile, and the next try finds which.
    return closed instanceof CommandOutcome.Refused
        ? new Fired.Again(now)
        : DueCommand.fired(closed);
  }

  private Fired count(Consultation consultation, Instant now) {
    var sealed = new ArrayList<Opinion>();
    for (AggregateId<Deputy> deputy : consultation.asked()) {
      Optional<Opinion> opinion = seal(consultation, deputy, now);
      if (opinion.isEmpty()) {
        return new Fired.Failed("an opinion could not be sealed");
      }
      sealed.add(opinion.get());
    }
    return DueCommand.fired(
        consultations.change(
            context(consultation, "count", now),
            consultation.id(),
            CommandDays.none(),
            found -> found.state().count(List.copyOf(sealed))));
  }

  /** Returns the opinion as it is from now on; empty if the store could not say. */
  private Optional<Opinion> seal(
      Consultation consultation, AggregateId<Deputy> deputy, Instant now) {
    AggregateId<Opinion> id = Opinion.idOf(consultation, deputy);
    CommandContext context = context(consultation, id.value(), now);
    if (opinions.find(consultation.council(), id).isEmpty()) {
      var _ =
          opinions.createNamed(
              context,
              id,
              CommandDays.none(),
              () -> Opinion.blank(consultation, deputy).seal(),
              SessionsRefusal.CONSULTATION_CLOSED);
    }
    CommandOutcome sealed =
        opinions.change(context, id, CommandDays.none(), found -> found.state().seal());
    // Only an answer says that the seal is durable: a failover could undo one that was just read.
    return sealed instanceof CommandOutcome.Done
        ? opinions.find(consultation.council(), id).map(Versioned::state)
        : Optional.empty();
  }

  private static CommandContext context(Consultation consultation, String step, Instant now) {
    Cause.Automatic cause = new Cause.Event(step, "sessions", consultation.id().value());
    return CommandContext.of(cause, consultation.council(), now, OfficeDays.ZONE);
  }
}
