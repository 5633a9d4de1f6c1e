package vn.hdnd.cuulong.sessions.opinions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * A deputy answers, or changes the answer. Consultation and directory are read first and not
 * guarded by the write; what decides at the moment of the closing is the seal in the opinion.
 */
public final class GivingOpinion {

  private final AggregateCommands<Opinion> opinions;
  private final AggregateCommands<Consultation> consultations;
  private final Deputies deputies;

  public GivingOpinion(
      AggregateCommands<Opinion> opinions,
      AggregateCommands<Consultation> consultations,
      Deputies deputies) {
    this.opinions = opinions;
    this.consultations = consultations;
    this.deputies = deputies;
  }

  public CommandOutcome give(
      CommandContext context, AggregateId<Consultation> id, GiveOpinion command) {
    return consultations
        .find(context.council(), id)
        .map(Versioned::state)
        .map(consultation -> give(context, consultation, command))
        .orElseGet(() -> new CommandOutcome.NotFound(id.value()));
  }

  /**
   * A repeated key finds its answer in the opinion, also when the consultation has closed since. So
   * where there is an opinion, it is asked before any rule is.
   */
  private CommandOutcome give(
      CommandContext context, Consultation consultation, GiveOpinion command) {
    Optional<Deputy> deputy =
        deputies.ofAccount(consultation.council(), consultation.termId(), context.actor());
    Optional<Refusal> against =
        OpinionRules.mayAnswer(consultation, deputy, context.today())
            .or(() -> consultation.against(ConsultationAction.GIVE, context.at()))
            .or(() -> OpinionRules.answersWhatStands(consultation, command));
    return deputy
        .map(one -> sent(context, consultation, one.id(), command, against))
        .orElseGet(() -> new CommandOutcome.Refused(against.orElseThrow()));
  }

  private CommandOutcome sent(
      CommandContext context,
      Consultation consultation,
      AggregateId<Deputy> deputyId,
      GiveOpinion command,
      Optional<Refusal> against) {
    AggregateId<Opinion> id = Opinion.idOf(consultation, deputyId);
    if (opinions.find(consultation.council(), id).isEmpty()) {
      CommandOutcome first =
          opinions.createNamed(
              context,
              id,
              CommandDays.none(),
              () ->
                  Decision.unless(
                      against,
                      () -> Opinion.blank(consultation, deputyId).give(command, context.at())),
              SessionsRefusal.CONSULTATION_CLOSED);
      if (opinions.find(consultation.council(), id).isEmpty() || isDone(first)) {
        return first;
      }
      // Another window of the deputy, or the count, was first to write the opinion.
    }
    return opinions.change(
        context,
        id,
        CommandDays.none(),
        found -> Decision.unless(against, () -> found.state().give(command, context.at())));
  }

  private static boolean isDone(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.Done;
  }
}
