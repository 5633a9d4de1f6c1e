package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/**
 * Consolidates opinions of the caller's council into one recommendation. An opinion belongs to at
 * most one: each is a claim of its recommendation, so of two commands for the same opinion at the
 * same moment one is refused.
 */
public final class ConsolidatingRecommendation {

  private static final String CLAIM = "opinion/";

  public static final AggregateType<Recommendation> TYPE =
      AggregateType.of("recommendation", "recommendations", Recommendation.class)
          .claiming(made ->
              made.consolidation().opinionIds().stream()
                  .map(opinion -> CLAIM + opinion)
                  .collect(Collectors.toSet()))
          .listed(RecommendationRow.FORM);

  private final AggregateCommands<Recommendation> recommendations;
  private final Opinions opinions;

  public ConsolidatingRecommendation(
      AggregateCommands<Recommendation> recommendations, Opinions opinions) {
    this.recommendations = recommendations;
    this.opinions = opinions;
  }

  public CommandOutcome consolidate(CommandContext context, ConsolidateRecommendation command) {
    CommandOutcome outcome =
        recommendations.create(
            context,
            CommandDays.fact(command.consolidatedOn()),
            id -> decide(context, id, command));
    return outcome instanceof CommandOutcome.ClaimTaken(String claim)
        ? new CommandOutcome.Refused(
            of(
                VoterContactRefusal.OPINION_ALREADY_CONSOLIDATED,
                new AggregateId<>(claim.substring(CLAIM.length()))))
        : outcome;
  }

  private Decision<Recommendation> decide(
      CommandContext context, AggregateId<Recommendation> id, ConsolidateRecommendation command) {
    LocalDate lastHeldOn = LocalDate.MIN;
    for (AggregateId<Opinion> opinionId : command.opinionIds()) {
      Optional<LocalDate> heldOn =
          opinions.find(context.council(), opinionId).map(found -> found.state().heldOn());
      if (heldOn.isEmpty()) {
        return Decision.refused(of(VoterContactRefusal.OPINION_UNKNOWN, opinionId));
      }
      lastHeldOn = heldOn.get().isAfter(lastHeldOn) ? heldOn.get() : lastHeldOn;
    }
    return Recommendation.consolidate(id, lastHeldOn, command);
  }

  private static Refusal of(VoterContactRefusal reason, AggregateId<Opinion> opinionId) {
    return Refusal.of(reason, Map.of("opinion", opinionId.value()));
  }
}
