package vn.hdnd.cuulong.platform.web.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.Action;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason.Kind;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.ReasonView.Words;
import vn.hdnd.cuulong.platform.web.problem.Languages;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;

/**
 * Lists the actions of a case for its view. What the caller can never do is left out: a command
 * that the access table does not open to one of the caller's roles, and one on something that is
 * not there for the caller. All other commands are listed, each allowed or with its reason.
 */
public final class CaseActions {

  private final Operations operations;
  private final ProblemTexts texts;
  private final Clock clock;
  private final DayRule days;

  public CaseActions(Operations operations, ProblemTexts texts, Clock clock, DayRule days) {
    this.operations = operations;
    this.texts = texts;
    this.clock = clock;
    this.days = days;
  }

  /** The day for which the actions are judged. */
  public LocalDate today() {
    return days.today(clock.instant());
  }

  /**
   * The actions of one case.
   *
   * @param against why the case does not take an action today, by the rules that decide
   */
  public <A extends Enum<A> & Action> List<ActionView<A>> of(
      Caller caller, Class<A> actions, BiFunction<A, LocalDate, Optional<Refusal>> against) {
    return Arrays.stream(actions.getEnumConstants())
        .filter(action -> operations.access(action.operation()).admits(caller))
        .flatMap(action -> view(action, against.apply(action, today())))
        .toList();
  }

  private <A extends Action> Stream<ActionView<A>> view(A action, Optional<Refusal> refusal) {
    return refusal
        .map(no ->
            no.reason().kind() == Kind.ABSENT
                ? Stream.<ActionView<A>>empty()
                : Stream.of(new ActionView<>(action, false, reason(no))))
        .orElseGet(() -> Stream.of(new ActionView<>(action, true, null)));
  }

  private ReasonView reason(Refusal refusal) {
    Problem problem = Problem.of(refusal);
    return new ReasonView(
        problem.slug(),
        new Words(
            texts.title(problem.slug(), Languages.VIETNAMESE),
            texts.title(problem.slug(), Languages.ENGLISH)),
        new Words(detail(problem, Languages.VIETNAMESE), detail(problem, Languages.ENGLISH)),
        problem.citation());
  }

  private String detail(Problem problem, Locale language) {
    return texts.detail(problem, language).orElse("");
  }
}
