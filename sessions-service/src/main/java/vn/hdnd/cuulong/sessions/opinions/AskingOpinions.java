package vn.hdnd.cuulong.sessions.opinions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The office asks deputies for their opinion. */
public final class AskingOpinions {

  public static final AggregateType<Consultation> TYPE =
      AggregateType.of("consultation", "consultations", Consultation.class)
          .listed(ConsultationRow.FORM);

  private final AggregateCommands<Consultation> consultations;
  private final Terms terms;
  private final Deputies deputies;
  private final AskableDrafts drafts;
  private final Deadlines deadlines;

  public AskingOpinions(
      AggregateCommands<Consultation> consultations,
      Terms terms,
      Deputies deputies,
      AskableDrafts drafts,
      Deadlines deadlines) {
    this.consultations = consultations;
    this.terms = terms;
    this.deputies = deputies;
    this.drafts = drafts;
    this.deadlines = deadlines;
  }

  public CommandOutcome ask(CommandContext context, AskOpinions command) {
    return consultations.create(
        context,
        CommandDays.fact(context.today()),
        id -> deadlines.kept(context, decide(context, id, command)));
  }

  private Decision<Consultation> decide(
      CommandContext context, AggregateId<Consultation> id, AskOpinions command) {
    CouncilId council = context.council();
    Set<AggregateId<Deputy>> active = active(context, command);
    return Decision.unless(
        termIsKnown(council, command)
            .or(() -> drafts.against(council, command.question()))
            .or(() -> OpinionRules.allMayAnswer(command.deputies(), active)),
        () -> Consultation.ask(id, council, command, asked(command, active), context.at()));
  }

  private Optional<Refusal> termIsKnown(CouncilId council, AskOpinions command) {
    return terms.find(council, command.termId()).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.TERM_UNKNOWN));
  }

  private Set<AggregateId<Deputy>> active(CommandContext context, AskOpinions command) {
    return deputies.ofTerm(context.council(), command.termId()).stream()
        .filter(deputy -> deputy.isActiveOn(context.today()))
        .map(Deputy::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<AggregateId<Deputy>> asked(
      AskOpinions command, Set<AggregateId<Deputy>> active) {
    @Nullable List<AggregateId<Deputy>> chosen = command.deputies();
    return (chosen == null ? active : Set.copyOf(chosen))
        .stream().sorted(Comparator.comparing(AggregateId::value)).toList();
  }
}
