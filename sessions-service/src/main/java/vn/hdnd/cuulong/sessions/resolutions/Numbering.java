package vn.hdnd.cuulong.sessions.resolutions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;

/**
 * Runs a command that may assign a document number: the one on the paper, or the next free one. The
 * next one is one above the highest known; if another resolution was faster, the next higher one is
 * tried, a limited number of times. Gaps are not filled, because a skipped number may be on a
 * paper.
 */
final class Numbering {

  private static final int ATTEMPTS = 20;

  /** How far above the highest number of its series anyone may assign one. */
  private static final int LEAP = 200;

  private static final Duration SOON = Duration.ofSeconds(1);

  private final DocumentNumbers numbers;

  Numbering(DocumentNumbers numbers) {
    this.numbers = numbers;
  }

  CommandOutcome run(
      CommandContext context,
      @Nullable Integer wanted,
      Function<NumberChoice, CommandOutcome> command) {
    return wanted == null ? next(context, command) : given(context, wanted, command);
  }

  /**
   * Office rule: a number far above the series is most likely a typing error, and would move the
   * series for ever.
   */
  Optional<Refusal> leap(CommandContext context, NumberSeries series, @Nullable Integer wanted) {
    if (wanted == null || OfficeDays.RULE.mayImport(context)) {
      return Optional.empty();
    }
    int highest = numbers.highest(series);
    return OfficeRule.broken(
        wanted > highest + LEAP,
        SessionsRefusal.NUMBER_FAR_AHEAD,
        Map.of(
            "number", wanted.toString(),
            "highest", Integer.toString(highest),
            "leap", Integer.toString(LEAP)));
  }

  private CommandOutcome given(
      CommandContext context, int wanted, Function<NumberChoice, CommandOutcome> command) {
    var choice = new RememberedChoice(series -> series.number(wanted));
    CommandOutcome outcome = command.apply(choice);
    learn(context, outcome, choice);
    return TakenName.refused(outcome, () -> used(choice, wanted));
  }

  private CommandOutcome next(
      CommandContext context, Function<NumberChoice, CommandOutcome> command) {
    int taken = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int known = taken;
      var choice =
          new RememberedChoice(
              series -> series.number(Math.max(numbers.highest(series), known) + 1));
      CommandOutcome outcome = command.apply(choice);
      learn(context, outcome, choice);
      if (!(outcome instanceof CommandOutcome.ClaimTaken)) {
        return outcome;
      }
      taken = choice.value();
    }
    return new CommandOutcome.Overloaded(SOON);
  }

  /**
   * Remembers the number, which this command or a faster one has assigned. A replayed answer has
   * another number, so this attempt's own choice was never assigned; and a dry run writes nothing.
   */
  private void learn(CommandContext context, CommandOutcome outcome, RememberedChoice choice) {
    @Nullable DocumentNumber chosen = choice.chosen();
    boolean given =
        switch (outcome) {
          case CommandOutcome.ClaimTaken taken -> true;
          case CommandOutcome.Done done ->
              !done.replayed() && done.answer() instanceof VoteAnswer.Adopted;
          default -> false;
        };
    if (given && chosen != null && !context.dryRun()) {
      numbers.given(chosen);
    }
  }

  private static Refusal used(RememberedChoice choice, int wanted) {
    @Nullable DocumentNumber chosen = choice.chosen();
    String text = chosen == null ? Integer.toString(wanted) : chosen.text();
    return Refusal.of(SessionsRefusal.NUMBER_ALREADY_USED, Map.of("number", text))
        .citing(NumberingLaw.ONE_NUMBER_ONE_DOCUMENT);
  }
}
