package vn.hdnd.cuulong.sessions.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;

/** Contract of every reader of deputies. */
public interface DeputiesContract {

  CouncilId STRANGERS = new CouncilId("can-tho-2025");

  Deputies deputies();

  /** Returns the write path of the same deputies. */
  AggregateCommands<Deputy> commands();

  @Test
  default void findsADeputyForItsOwnCouncilOnly() {
    CouncilTerm term = aTerm();
    Deputy tam = listed(term, "Lê Văn Tám", null);
    assertThat(deputies().find(term.council(), tam.id())).contains(tam);
    assertThat(deputies().find(STRANGERS, tam.id())).isEmpty();
    assertThat(deputies().find(term.council(), new AggregateId<>("nobody"))).isEmpty();
  }

  @Test
  default void returnsTheDeputiesOfATermInWhateverState() {
    CouncilTerm term = aTerm();
    Deputy tam = listed(term, "Lê Văn Tám", null);
    Deputy gone = released(listed(term, "Trần Văn Ơn", "on"));
    listed(aTerm(term.council()), "Nguyễn Thị Minh Châu", null);
    assertThat(deputies().ofTerm(term.council(), term.id())).containsExactlyInAnyOrder(tam, gone);
    assertThat(deputies().ofTerm(STRANGERS, term.id())).isEmpty();
    assertThat(deputies().ofTerm(term.council(), aTerm().id())).isEmpty();
  }

  @Test
  default void findsADeputyByTheAccountWithinTheTerm() {
    CouncilTerm term = aTerm();
    CouncilTerm next = aTerm(term.council());
    Deputy chau = listed(term, "Nguyễn Thị Minh Châu", "chau");
    listed(term, "Lê Văn Tám", null);
    Deputy again = listed(next, "Nguyễn Thị Minh Châu", "chau");
    assertThat(deputies().ofAccount(term.council(), term.id(), "chau")).contains(chau);
    assertThat(deputies().ofAccount(term.council(), next.id(), "chau")).contains(again);
    assertThat(deputies().ofAccount(term.council(), term.id(), "tam")).isEmpty();
    assertThat(deputies().ofAccount(STRANGERS, term.id(), "chau")).isEmpty();
  }

  @Test
  default void followsAnAccountThatIsCorrected() {
    CouncilTerm term = aTerm();
    Deputy chau = listed(term, "Nguyễn Thị Minh Châu", "chau");
    var right = new DeputyDetails(chau.name(), null, null, "minhchau");
    Deputy corrected =
        changed(
            chau, found -> found.correct(new CorrectDeputy(right, "Ghi nhầm"), Fixtures.CLOSES));
    assertThat(deputies().ofAccount(term.council(), term.id(), "chau")).isEmpty();
    assertThat(deputies().ofAccount(term.council(), term.id(), "minhchau")).contains(corrected);
  }

  private Deputy listed(CouncilTerm term, String name, @Nullable String account) {
    var command =
        new ListDeputy(term.id(), new DeputyDetails(name, null, null, account), Fixtures.STARTS);
    return now(
        term.council(),
        done(commands()
                .create(
                    lead(term.council()), CommandDays.none(), id -> Deputy.list(id, term, command)))
            .id());
  }

  private Deputy released(Deputy deputy) {
    var command = new ChangeDeputyState(Fixtures.OPENS, DeputyState.RELEASED, "31/NQ-HĐND");
    return changed(deputy, found -> found.change(command));
  }

  private Deputy changed(Deputy deputy, Function<Deputy, Decision<Deputy>> decide) {
    return now(
        deputy.council(),
        done(commands()
                .change(
                    lead(deputy.council()),
                    deputy.id(),
                    CommandDays.none(),
                    found -> decide.apply(found.state())))
            .id());
  }

  private Deputy now(CouncilId council, String id) {
    return deputies().find(council, new AggregateId<>(id)).orElseThrow();
  }

  private static CommandContext lead(CouncilId council) {
    return Fixtures.leadOf(council.value(), UUID.randomUUID().toString());
  }

  /** Returns a term of a council that no other test uses. */
  private static CouncilTerm aTerm() {
    return aTerm(new CouncilId("council-" + UUID.randomUUID()));
  }

  private static CouncilTerm aTerm(CouncilId council) {
    var command = new SetUpTerm("X", Fixtures.STARTS, 84);
    return Decisions.stateAfter(
        CouncilTerm.setUp(council, new AggregateId<>(UUID.randomUUID().toString()), command));
  }
}
