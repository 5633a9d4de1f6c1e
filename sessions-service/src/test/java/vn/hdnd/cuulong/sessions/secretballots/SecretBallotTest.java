package vn.hdnd.cuulong.sessions.secretballots;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.all;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.ballot;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.electronic;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.line;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.outcomes;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.paper;
import static vn.hdnd.cuulong.sessions.secretballots.Sheets.sheet;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.AT;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.ASitting;

class SecretBallotTest {

  private static final AggregateId<SecretBallot> ID = new AggregateId<>("secret-1");
  private static final StampKeys KEYS = Stamp.make();

  @Test
  void v02ElectsWithMoreThanHalfOfAllDeputies() {
    SecretBallot five = election(1, 2, 10);
    assertThat(outcomes(counted(five, all(10, agreed(1, 5, 5), agreed(2, 5, 5)))))
        .containsExactly(SubjectOutcome.NOT_ELECTED, SubjectOutcome.NOT_ELECTED);
    assertThat(outcomes(counted(five, all(10, agreed(1, 6, 4), agreed(2, 4, 6)))))
        .containsExactly(SubjectOutcome.ELECTED, SubjectOutcome.NOT_ELECTED);
  }

  @Test
  void electsThoseWithTheMostVotesAndNobodyOfATieForTheLastSeat() {
    SecretBallot two = election(2, 3, 10);
    assertThat(outcomes(counted(two, all(10, agreed(1, 6, 4), agreed(2, 8, 2), agreed(3, 6, 4)))))
        .containsExactly(SubjectOutcome.TIED, SubjectOutcome.ELECTED, SubjectOutcome.TIED);
    assertThat(outcomes(counted(two, all(10, agreed(1, 6, 4), agreed(2, 7, 3), agreed(3, 7, 3)))))
        .containsExactly(
            SubjectOutcome.NOT_ELECTED, SubjectOutcome.ELECTED, SubjectOutcome.ELECTED);
  }

  @Test
  void v03RemovesADeputyWithTwoThirdsOfAllDeputies() {
    SecretBallot removal = closed(paper(SecretMatter.DEPUTY_REMOVAL, null, 1), 9);
    assertThat(outcomes(counted(removal, all(9, agreed(1, 6, 3)))))
        .containsExactly(SubjectOutcome.DISMISSED);
    assertThat(outcomes(counted(removal, all(9, agreed(1, 5, 4)))))
        .containsExactly(SubjectOutcome.NOT_DISMISSED);
    SecretBallot post = closed(paper(SecretMatter.DISMISSAL, null, 1), 9);
    assertThat(outcomes(counted(post, all(9, agreed(1, 5, 4)))))
        .containsExactly(SubjectOutcome.DISMISSED);
  }

  /** The base is the ballots, not the deputies: 9 of 12 voted. */
  @Test
  void c05RatesByTheShareOfAllBallots() {
    SecretBallot rating = closed(paper(SecretMatter.CONFIDENCE_RATING, null, 4), 12);
    Figures figures =
        new Figures(
            9,
            9,
            9,
            0,
            List.of(rated(1, 3, 2, 4), rated(2, 2, 2, 5), rated(3, 1, 2, 6), rated(4, 9, 0, 0)));
    assertThat(outcomes(counted(rating, figures)))
        .containsExactly(
            SubjectOutcome.KEEPS_CONFIDENCE,
            SubjectOutcome.MAY_RESIGN,
            SubjectOutcome.DISMISSAL_DUE,
            SubjectOutcome.KEEPS_CONFIDENCE);
    assertThat(rating.threshold().legalBasis()).contains("Nghị quyết 96/2023/QH15");
    assertThat(rating.threshold().value().base()).isEqualTo(Base.COLLECTED);
  }

  @Test
  void c06LosesConfidenceWithMoreThanHalf() {
    SecretBallot vote = closed(paper(SecretMatter.CONFIDENCE_VOTE, null, 2), 10);
    assertThat(
            outcomes(
                counted(
                    vote,
                    all(
                        10,
                        line(1, SecretMatter.CONFIDENCE_VOTE, 4, 6),
                        line(2, SecretMatter.CONFIDENCE_VOTE, 5, 5)))))
        .containsExactly(SubjectOutcome.LOST_CONFIDENCE, SubjectOutcome.KEEPS_CONFIDENCE);
  }

  @Test
  void c05KnowsNoRatingBeforeResolution96() {
    assertThat(SecretLaw.on(LocalDate.of(2023, 6, 30), SecretMatter.CONFIDENCE_RATING)).isEmpty();
    assertThat(SecretLaw.on(LocalDate.of(2023, 7, 1), SecretMatter.CONFIDENCE_RATING)).isPresent();
  }

  @Test
  void c02TakesEachPersonOnOneLine() {
    var twice =
        new BallotSheet(
            SecretBallotForm.ELECTRONIC,
            SecretMatter.CONFIDENCE_RATING,
            "Lấy phiếu tín nhiệm",
            List.of(new Subject("Lê Văn Tám", "Trưởng ban"), new Subject("Lê Văn Tám", "Ủy viên")),
            null,
            null);
    assertThat(reason(opened(twice, 10))).isEqualTo(SessionsRefusal.SUBJECT_NAMED_TWICE);
    assertThat(Decisions.refusalOf(opened(twice, 10)).citation())
        .isEqualTo("Nghị quyết 96/2023/QH15, Điều 2 khoản 4");
  }

  @Test
  void opensOnlyASheetThatFits() {
    assertThat(reason(opened(paper(SecretMatter.ELECTION, 3, 2), 10)))
        .isEqualTo(SessionsRefusal.SEATS_DO_NOT_FIT);
    assertThat(reason(opened(paper(SecretMatter.ELECTION, null, 2), 10)))
        .isEqualTo(SessionsRefusal.SEATS_DO_NOT_FIT);
    assertThat(reason(opened(paper(SecretMatter.DISMISSAL, 1, 2), 10)))
        .isEqualTo(SessionsRefusal.SEATS_DO_NOT_FIT);
    assertThat(
            reason(
                opened(sheet(SecretBallotForm.PAPER, SecretMatter.DISMISSAL, null, 1, null), 10)))
        .isEqualTo(SessionsRefusal.COUNTING_BOARD_DOES_NOT_FIT);
    var own = new CountingBoard("Nguyễn Thị 1", List.of("Lê Văn Tám"));
    assertThat(
            reason(opened(sheet(SecretBallotForm.PAPER, SecretMatter.DISMISSAL, null, 1, own), 10)))
        .isEqualTo(SessionsRefusal.COUNTER_ON_THE_BALLOT);
  }

  @Test
  void s13OpensNothingWithoutAQuorum() {
    assertThat(
            reason(
                SecretBallot.open(
                    ID,
                    ASitting.with(6, 10),
                    paper(SecretMatter.DISMISSAL, null, 1),
                    null,
                    AT,
                    DAY)))
        .isEqualTo(SessionsRefusal.NO_QUORUM);
  }

  @Test
  void takesOnlyFiguresThatAddUp() {
    SecretBallot ballot = election(1, 2, 10);
    assertThat(no(ballot, new Figures(11, 9, 9, 0, lines(5, 4))))
        .isEqualTo(SessionsRefusal.MORE_ISSUED_THAN_PRESENT);
    assertThat(no(ballot, new Figures(8, 9, 9, 0, lines(5, 4))))
        .isEqualTo(SessionsRefusal.MORE_COLLECTED_THAN_ISSUED);
    assertThat(no(ballot, new Figures(10, 9, 9, 1, lines(5, 4))))
        .isEqualTo(SessionsRefusal.VALID_AND_INVALID_DIFFER);
    assertThat(no(ballot, new Figures(10, 9, 8, 1, lines(5, 4))))
        .isEqualTo(SessionsRefusal.LINE_EXCEEDS_VALID);
    assertThat(no(ballot, new Figures(10, 9, 9, 0, lines(5, 4).subList(0, 1))))
        .isEqualTo(SessionsRefusal.COUNT_OF_OTHER_LINES);
    assertThat(no(ballot, new Figures(10, 9, 9, 0, lines(5, 4).reversed())))
        .isEqualTo(SessionsRefusal.COUNT_OF_OTHER_LINES);
    assertThat(no(ballot, new Figures(10, 9, 9, 0, lines(5, 0))))
        .isEqualTo(SessionsRefusal.CHOICES_EXCEED_SEATS);
  }

  @Test
  void putsFiguresRightUntilTheDeclarationAndKeepsAnAnnulledBallot() {
    SecretBallot first = counted(election(1, 2, 10), all(9, agreed(1, 5, 4), agreed(2, 4, 5)));
    SecretBallot right = counted(first, all(10, agreed(1, 6, 4), agreed(2, 4, 6)));
    assertThat(outcomes(right)).containsExactly(SubjectOutcome.ELECTED, SubjectOutcome.NOT_ELECTED);
    SecretBallot declared = Decisions.stateAfter(right.declare());
    assertThat(no(declared, all(9, agreed(1, 5, 4), agreed(2, 4, 5))))
        .isEqualTo(SessionsRefusal.SECRET_BALLOT_NOT_CLOSED);
    assertThat(reason(declared.annul("Sai", AT))).isEqualTo(SessionsRefusal.SECRET_BALLOT_DECLARED);
    SecretBallot annulled = Decisions.stateAfter(right.annul("Thừa phiếu", AT));
    assertThat(annulled.stage()).isEqualTo(SecretBallotStage.ANNULLED);
    assertThat(annulled.counted()).isEqualTo(right.counted());
    assertThat(annulled.claims()).isEmpty();
    assertThat(reason(annulled.declare())).isEqualTo(SessionsRefusal.SECRET_BALLOT_ANNULLED);
  }

  @Test
  void destroysTheStampingKeyWhenTheBoxOpens() {
    SecretBallot issuing =
        Decisions.stateAfter(opened(electronic(SecretMatter.DISMISSAL, null, 1), 10));
    assertThat(Objects.requireNonNull(issuing.keys()).stampingKey()).isNotNull();
    SecretBallot voting = Decisions.stateAfter(issuing.openBox());
    assertThat(Objects.requireNonNull(voting.keys()).stampingKey()).isNull();
    assertThat(voting.against(SecretBallotAction.ISSUE)).isPresent();
    assertThat(reason(issuing.close(10, AT))).isEqualTo(SessionsRefusal.BALLOT_BOX_NOT_OPEN);
    assertThat(reason(voting.recordCount(all(1, agreed(1, 1, 0)), AT)))
        .isEqualTo(SessionsRefusal.SECRET_BALLOT_OF_OTHER_FORM);
  }

  @Test
  void c07CountsNoBoxWithMoreBallotsThanPapers() {
    SecretBallot voting =
        Decisions.stateAfter(
            Decisions.stateAfter(opened(electronic(SecretMatter.DISMISSAL, null, 1), 4)).openBox());
    SecretBallot closed = Decisions.stateAfter(voting.close(4, AT));
    var ballots = List.of(ballot("f1", Mark.AGREE), ballot("0a", Mark.AGREE));
    Decisions.refused(closed.count(1, ballots, AT), SessionsRefusal.MORE_BALLOTS_THAN_PAPERS);
    assertThat(Decisions.stateAfter(closed.annul("Thừa phiếu", AT)).stage())
        .isEqualTo(SecretBallotStage.ANNULLED);
  }

  @Test
  void c07PublishesTheCountInTheOrderOfTheReceipts() {
    SecretBallot voting =
        Decisions.stateAfter(
            Decisions.stateAfter(opened(electronic(SecretMatter.DISMISSAL, null, 1), 4)).openBox());
    SecretBallot closed = Decisions.stateAfter(voting.close(4, AT));
    SecretBallot counted =
        Decisions.stateAfter(
            closed.count(
                4,
                List.of(
                    ballot("f1", Mark.AGREE), ballot("0a", Mark.AGREE), ballot("77", Mark.BLANK)),
                AT));
    assertThat(counted.publishedBallots())
        .extracting(CountedBallot::receipt)
        .containsExactly(
            "0a0a0-a0a0a-0a0a0-a0a0a", "77777-77777-77777-77777", "f1f1f-1f1f1-f1f1f-1f1f1");
    Figures figures = Objects.requireNonNull(counted.counted()).figures();
    assertThat(figures)
        .isEqualTo(new Figures(4, 3, 2, 1, List.of(line(1, SecretMatter.DISMISSAL, 2, 0))));
    assertThat(Decisions.stateAfter(counted.annul("Mất kết nối", AT)).publishedBallots()).isEmpty();
  }

  private static SecretBallot election(int seats, int candidates, int deputies) {
    return closed(paper(SecretMatter.ELECTION, seats, candidates), deputies);
  }

  private static SecretBallot closed(BallotSheet sheet, int deputies) {
    SecretBallot opened = Decisions.stateAfter(opened(sheet, deputies));
    return Decisions.stateAfter(opened.close(deputies, AT));
  }

  private static Decision<SecretBallot> opened(BallotSheet sheet, int deputies) {
    @Nullable StampKeys keys = sheet.isElectronic() ? KEYS : null;
    return SecretBallot.open(ID, ASitting.with(deputies, deputies), sheet, keys, AT, DAY);
  }

  private static SecretBallot counted(SecretBallot ballot, Figures figures) {
    return Decisions.stateAfter(ballot.recordCount(figures, AT));
  }

  private static RefusalReason no(SecretBallot ballot, Figures figures) {
    return reason(ballot.recordCount(figures, AT));
  }

  private static RefusalReason reason(Decision<SecretBallot> decision) {
    return Decisions.reasonOf(decision);
  }

  private static List<SubjectTally> lines(int agree, int disagree) {
    return List.of(agreed(1, agree, disagree), agreed(2, agree, disagree));
  }

  private static SubjectTally agreed(int number, int agree, int disagree) {
    return line(number, SecretMatter.ELECTION, agree, disagree);
  }

  private static SubjectTally rated(int number, int high, int confidence, int low) {
    return line(number, SecretMatter.CONFIDENCE_RATING, high, confidence, low);
  }
}
