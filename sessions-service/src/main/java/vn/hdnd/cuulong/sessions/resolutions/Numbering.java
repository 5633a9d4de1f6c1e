package vn.hdnd.cuulong.sessions.resolutions;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;

/**
 * Runs a command that may give a document number: the one that stands on the paper, or the next
 * free one. The next one is one above the highest known; if another resolution was faster, one
 * above that, a bounded number of times. Gaps are left as they are: a skipped number may be on a
 * paper.
 */
final class Numbering {

  private static final int ATTEMPTS = 20;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final DocumentNumbers numbers;

  Numbering(DocumentNumbers numbers) {
    this.numbers = numbers;
  }

  /** Which number the command at work gives, if it adopts. */
  @FunctionalInterface
  interface Choice {
    DocumentNumber in(NumberSeries series);
  }

  CommandOutcome run(@Nullable Integer wanted, Function<Choice, CommandOutcome> command) {
    return wanted == null ? next(command) : given(wanted, command);
  }

  private CommandOutcome given(int wanted, Function<Choice, CommandOutcome> command) {
    var choice = new Remembered(series -> series.number(wanted));
    CommandOutcome outcome = command.apply(choice);
    learn(outcome, choice);
    return TakenName.refused(outcome, () -> used(choice, wanted));
  }

  private CommandOutcome next(Function<Choice, CommandOutcome> command) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var choice = new Remembered(series -> series.number(numbers.highest(series) + 1));
      CommandOutcome outcome = command.apply(choice);
      learn(outcome, choice);
      if (!(outcome instanceof CommandOutcome.ClaimTaken)) {
        return outcome;
      }
    }
    return new CommandOutcome.Overloaded(SOON);
  }

  /** The number is given now, by this command or by the faster one. */
  private void learn(CommandOutcome outcome, Remembered choice) {
    @Nullable DocumentNumber chosen = choice.chosen;
    boolean given =
        switch (outcome) {
          case CommandOutcome.ClaimTaken taken -> true;
          case CommandOutcome.Done done -> done.answer().containsKey(Resolution.DOCUMENT_NUMBER);
          default -> false;
        };
    if (given && chosen != null) {
      numbers.given(chosen);
    }
  }

  private static Refusal used(Remembered choice, int wanted) {
    String text = choice.chosen == null ? Integer.toString(wanted) : choice.chosen.text();
    return Refusal.of(SessionsRefusal.NUMBER_ALREADY_USED, Map.of("number", text))
        .citing(NumberingRules.ONE_NUMBER_ONE_DOCUMENT);
  }

  private static final class Remembered implements Choice {

    private final Choice choice;
    private @Nullable DocumentNumber chosen;

    Remembered(Choice choice) {
      this.choice = choice;
    }

    @Override
    public DocumentNumber in(NumberSeries series) {
      DocumentNumber number = choice.in(series);
      chosen = number;
      return number;
    }
  }
}
