package vn.hdnd.cuulong.sessions.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.AT;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.COUNCIL;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.DEADLINE;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.DeputyDetails;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;
import vn.hdnd.cuulong.sessions.deputies.DeputyStateChange;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

class OpinionUseCasesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 12);

  private final AggregateCommands<Consultation> consultations =
      AggregateCommands.inMemory(AskingOpinions.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final AggregateCommands<Opinion> opinions =
      AggregateCommands.inMemory(Opinion.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final Numbered deputies = new Numbered();
  private final List<DueWork> due = new ArrayList<>();
  private final Deadlines deadlines = new Deadlines(due::add);
  private final GivingOpinion giving = new GivingOpinion(opinions, consultations, deputies);
  private final SettlingConsultation settling = new SettlingConsultation(consultations, opinions);
  private final ClosingConsultation closing =
      new ClosingConsultation(consultations, deadlines, settling);

  private AggregateId<Consultation> id = new AggregateId<>("none");

  /** Four deputies, whose accounts are their numbers; one of them can be suspended. */
  private static final class Numbered implements Deputies {

    private int suspended;

    @Override
    public Optional<Deputy> find(CouncilId council, AggregateId<Deputy> deputyId) {
      return Optional.empty();
    }

    @Override
    public List<Deputy> ofTerm(CouncilId council, AggregateId<CouncilTerm> termId) {
      return IntStream.rangeClosed(1, 4).mapToObj(this::one).toList();
    }

    @Override
    public Optional<Deputy> ofAccount(
        CouncilId council, AggregateId<CouncilTerm> termId, String account) {
      return Optional.of(one(Integer.parseInt(account)));
    }

    private Deputy one(int n) {
      DeputyState state = n == suspended ? DeputyState.SUSPENDED : DeputyState.ACTIVE;
      return new Deputy(
          deputy(n),
          COUNCIL,
          new AggregateId<>(Fixtures.TERM),
          new DeputyDetails("Nguyễn Văn " + n, null, null, Integer.toString(n)),
          Fixtures.STARTS,
          List.of(new DeputyStateChange(Fixtures.STARTS, state, null)),
          List.of());
    }
  }

  @BeforeEach
  void ask() {
    CommandContext office = by("office", "ask");
    id =
        new AggregateId<>(
            done(consultations.create(
                    office,
                    CommandDays.none(),
                    named ->
                        deadlines.kept(
                            office,
                            Consultation.ask(
                                named,
                                COUNCIL,
                                AConsultation.asking(DEADLINE),
                                IntStream.rangeClosed(1, 3).mapToObj(n -> deputy(n)).toList(),
                                AT))))
                .id());
  }

  @Test
  void putsItsDeadlineIntoTheScheduleBeforeItIsStored() {
    assertThat(due)
        .containsExactly(
            new DueWork(SettlingConsultation.RULE, id.value(), Fixtures.COUNCIL, DEADLINE));
  }

  @Test
  void isClosedAndCountedAtTheDeadlineHoweverOftenTheScheduleFires() {
    gave(1, "a", Stance.AGREE);
    gave(2, "b", Stance.DISAGREE);
    assertThat(settle(DEADLINE.minusSeconds(1))).isEqualTo(new Fired.Again(DEADLINE));
    assertThat(settle(DEADLINE)).isEqualTo(Fired.done());
    Consultation counted = state();
    assertThat(counted.stage()).isEqualTo(ConsultationStage.COUNTED);
    assertThat(counted.tally()).isEqualTo(new OpinionTally(1, 1, 0, 1));
    assertThat(settle(DEADLINE.plusSeconds(60))).isEqualTo(Fired.done());
    assertThat(state()).isEqualTo(counted);
  }

  @Test
  void countsAnEarlyClosingAtOnceAndLeavesItsDeadlineNothingToDo() {
    gave(3, "a", Stance.OTHER);
    var _ = done(closing.close(by("office", "close"), id));
    assertThat(state().tally()).isEqualTo(new OpinionTally(0, 0, 1, 2));
    assertThat(settle(DEADLINE)).isEqualTo(Fired.done());
  }

  /** A process died between the closing and the count. */
  @Test
  void countsAClosingThatWasNotCarriedThrough() {
    gave(1, "a", Stance.AGREE);
    var _ =
        done(
            consultations.change(
                by("office", "close"), id, CommandDays.none(), found -> found.state().close(AT)));
    refused(give(2, "b", Stance.AGREE), SessionsRefusal.CONSULTATION_CLOSED);
    assertThat(settle(AT.plusSeconds(5))).isEqualTo(Fired.done());
    assertThat(state().tally()).isEqualTo(new OpinionTally(1, 0, 0, 2));
  }

  @Test
  void countsTheLastAnswerOfADeputyOnce() {
    gave(1, "a", Stance.AGREE);
    gave(1, "b", Stance.DISAGREE);
    assertThat(settle(DEADLINE)).isEqualTo(Fired.done());
    assertThat(state().tally()).isEqualTo(new OpinionTally(0, 1, 0, 2));
  }

  @Test
  void givesARepeatedAnswerItsOutcomeAfterTheCount() {
    gave(1, "a", Stance.AGREE);
    var _ = done(closing.close(by("office", "close"), id));
    assertThat(done(give(1, "a", Stance.AGREE)).replayed()).isTrue();
    refused(give(1, "b", Stance.AGREE), SessionsRefusal.CONSULTATION_CLOSED);
  }

  @Test
  void o11TakesNoAnswerOfADeputyWhoIsSuspendedMeanwhile() {
    deputies.suspended = 2;
    refused(give(2, "a", Stance.AGREE), SessionsRefusal.DEPUTY_NOT_ACTIVE);
    gave(1, "b", Stance.AGREE);
  }

  @Test
  void takesNoAnswerOfWhoWasNotAsked() {
    refused(give(4, "a", Stance.AGREE), SessionsRefusal.NOT_ASKED);
  }

  @Test
  void o11WaitsForNobodyWhoIsSuspended() {
    var reading = new ReadingConsultation(opinions, given(), deputies);
    gave(1, "a", Stance.AGREE);
    assertThat(reading.waiting(state(), DAY)).isEqualTo(2);
    deputies.suspended = 2;
    assertThat(reading.waiting(state(), DAY)).isEqualTo(1);
    assertThat(reading.isWaitingFor(state(), "3", AT)).isTrue();
    assertThat(reading.isWaitingFor(state(), "2", AT)).isFalse();
    assertThat(reading.isWaitingFor(state(), "1", AT)).isFalse();
    assertThat(reading.isWaitingFor(state(), "3", DEADLINE)).isFalse();
  }

  private Opinions given() {
    return new Opinions() {
      @Override
      public Set<AggregateId<Deputy>> given(
          CouncilId council, AggregateId<Consultation> consultationId) {
        return of(council, consultationId).stream()
            .map(Opinion::deputyId)
            .collect(Collectors.toSet());
      }

      @Override
      public List<Opinion> of(CouncilId council, AggregateId<Consultation> consultationId) {
        return state().asked().stream()
            .flatMap(one -> opinions.find(council, Opinion.idOf(state(), one)).stream())
            .map(Versioned::state)
            .toList();
      }
    };
  }

  private static void refused(CommandOutcome outcome, SessionsRefusal reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            CommandOutcome.Refused.class,
            no -> assertThat(no.refusal()).extracting(Refusal::reason).isEqualTo(reason));
  }

  private void gave(int deputy, String key, Stance stance) {
    assertThat(give(deputy, key, stance)).isInstanceOf(CommandOutcome.Done.class);
  }

  private CommandOutcome give(int deputy, String key, Stance stance) {
    return giving.give(
        by(Integer.toString(deputy), key), id, new GiveOpinion(stance, "Vì thiếu vốn", 1));
  }

  private Fired settle(Instant now) {
    return settling.settle(COUNCIL, id, now);
  }

  private Consultation state() {
    return consultations.find(COUNCIL, id).map(Versioned::state).orElseThrow();
  }

  private static CommandContext by(String account, String key) {
    return new Asking(Fixtures.COUNCIL, DAY).by(account).as("deputy", key);
  }
}
