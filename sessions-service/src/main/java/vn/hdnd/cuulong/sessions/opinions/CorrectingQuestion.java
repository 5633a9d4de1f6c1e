package vn.hdnd.cuulong.sessions.opinions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * The office corrects a question that nobody has answered. Who has answered is read first; an
 * opinion that is stored at the same moment says which edition it answers.
 */
public final class CorrectingQuestion {

  private final AggregateCommands<Consultation> consultations;
  private final Opinions opinions;
  private final AskableDrafts drafts;
  private final Deadlines deadlines;

  public CorrectingQuestion(
      AggregateCommands<Consultation> consultations,
      Opinions opinions,
      AskableDrafts drafts,
      Deadlines deadlines) {
    this.consultations = consultations;
    this.opinions = opinions;
    this.drafts = drafts;
    this.deadlines = deadlines;
  }

  public CommandOutcome correct(
      CommandContext context, AggregateId<Consultation> id, CorrectQuestion command) {
    return consultations.change(
        context,
        id,
        CommandDays.none(),
        found -> deadlines.kept(context, decide(context, found.state(), command)));
  }

  private Decision<Consultation> decide(
      CommandContext context, Consultation consultation, CorrectQuestion command) {
    int given = opinions.given(consultation.council(), consultation.id()).size();
    return Decision.unless(
        consultation
            .against(ConsultationAction.CORRECT, context.at())
            .or(() -> OpinionRules.nobodyHasAnswered(given))
            .or(() -> drafts.against(consultation.council(), command.question())),
        () -> consultation.correct(command, given, context.at()));
  }
}
