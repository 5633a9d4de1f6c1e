package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.BallotBoxOpened;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.SecretBallotAnnulled;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.SecretBallotClosed;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.SecretBallotCounted;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.SecretBallotDeclared;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent.SecretBallotOpened;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.VoterRules;

/**
 * A secret ballot in a sitting (bỏ phiếu kín). It knows how many voted and, once counted, what the
 * ballots say; which deputy sent which ballot is nowhere.
 *
 * @param deputiesInOffice all deputies on the roll, the legal base of most majorities (V-07)
 * @param keys null on paper
 * @param present how many were present: the most of opening and closing
 * @param counted null until it is counted
 * @param annulled null unless it is annulled
 */
public record SecretBallot(
    AggregateId<SecretBallot> id,
    CouncilId council,
    AggregateId<Sitting> sittingId,
    AggregateId<Session> sessionId,
    LocalDate day,
    int deputiesInOffice,
    BallotSheet sheet,
    @Nullable StampKeys keys,
    int present,
    Instant openedAt,
    @Nullable Instant closedAt,
    SecretBallotStage stage,
    @Nullable Counted counted,
    @Nullable Annulled annulled) {

  public static final StoredPath SITTING = StoredPath.in(SecretBallot.class, "sittingId");
  public static final StoredPath STAGE = StoredPath.in(SecretBallot.class, "stage");

  /**
   * Decides about the opening.
   *
   * @param keys null on paper
   */
  static Decision<SecretBallot> open(
      AggregateId<SecretBallot> id,
      Sitting sitting,
      BallotSheet sheet,
      @Nullable StampKeys keys,
      Instant at,
      LocalDate today) {
    return Decision.unless(
        VoterRules.againstAVote(sitting, today)
            .or(() -> SheetRules.against(sheet))
            .or(() -> SheetRules.thresholdIsKnown(sitting.day(), sheet.matter())),
        () -> {
          var opened =
              new SecretBallot(
                  id,
                  sitting.council(),
                  sitting.id(),
                  sitting.sessionId(),
                  sitting.day(),
                  sitting.roll().size(),
                  sheet,
                  keys,
                  sitting.present().size(),
                  at,
                  null,
                  sheet.isElectronic() ? SecretBallotStage.ISSUING : SecretBallotStage.VOTING,
                  null,
                  null);
          return Decision.accepted(opened, SecretBallotOpened.of(opened));
        });
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(SecretBallotAction action) {
    return switch (action) {
      case ISSUE, OPEN_BOX ->
          ofForm(SecretBallotForm.ELECTRONIC)
              .or(() -> only(SessionsRefusal.BALLOT_PAPERS_NOT_ISSUED, SecretBallotStage.ISSUING));
      case CLOSE -> only(SessionsRefusal.BALLOT_BOX_NOT_OPEN, SecretBallotStage.VOTING);
      case RECORD_COUNT ->
          ofForm(SecretBallotForm.PAPER)
              .or(() ->
                  only(
                      SessionsRefusal.SECRET_BALLOT_NOT_CLOSED,
                      SecretBallotStage.CLOSED,
                      SecretBallotStage.COUNTED));
      case DECLARE -> only(SessionsRefusal.SECRET_BALLOT_NOT_COUNTED, SecretBallotStage.COUNTED);
      case ANNUL ->
          notAnnulledBefore()
              .or(() ->
                  stage == SecretBallotStage.DECLARED
                      ? Optional.of(Refusal.of(SessionsRefusal.SECRET_BALLOT_DECLARED))
                      : Optional.empty());
    };
  }

  /** Opens the box. Nothing can be stamped from now on, not even by who reads the store. */
  Decision<SecretBallot> openBox() {
    return Decision.unless(
        against(SecretBallotAction.OPEN_BOX),
        () -> {
          @Nullable StampKeys now = keys == null ? null : keys.withoutStampingKey();
          return Decision.accepted(
              with(SecretBallotStage.VOTING, now, present, null, null, null),
              new BallotBoxOpened(id));
        });
  }

  Decision<SecretBallot> close(int presentNow, Instant at) {
    return Decision.unless(
        against(SecretBallotAction.CLOSE),
        () ->
            Decision.accepted(
                with(SecretBallotStage.CLOSED, keys, Math.max(present, presentNow), at, null, null),
                new SecretBallotClosed(id)));
  }

  /** Decides about the figures that the counting board states; they may be put right once more. */
  Decision<SecretBallot> recordCount(Figures figures, Instant at) {
    return Decision.unless(
        against(SecretBallotAction.RECORD_COUNT).or(() -> CountRules.against(this, figures)),
        () -> counted(figures, List.of(), at));
  }

  /**
   * Decides about the count of a sealed electronic box.
   *
   * @param issued how many ballot papers were stamped
   */
  Decision<SecretBallot> count(int issued, List<BoxBallot> ballots, Instant at) {
    return Decision.unless(
        ofForm(SecretBallotForm.ELECTRONIC)
            .or(() -> only(SessionsRefusal.SECRET_BALLOT_NOT_CLOSED, SecretBallotStage.CLOSED))
            .or(() -> CountRules.noMoreThanIssued(issued, ballots.size())),
        () ->
            counted(
                Figures.of(sheet.matter(), sheet.subjects().size(), issued, ballots),
                ballots.stream()
                    .map(BoxBallot::counted)
                    .sorted(Comparator.comparing(CountedBallot::receipt))
                    .toList(),
                at));
  }

  Decision<SecretBallot> declare() {
    return Decision.unless(
        against(SecretBallotAction.DECLARE),
        () ->
            Decision.accepted(
                with(SecretBallotStage.DECLARED, keys, present, closedAt, counted, null),
                new SecretBallotDeclared(id)));
  }

  Decision<SecretBallot> annul(String reason, Instant at) {
    return Decision.unless(
        against(SecretBallotAction.ANNUL),
        () ->
            Decision.accepted(
                with(
                    SecretBallotStage.ANNULLED,
                    keys == null ? null : keys.withoutStampingKey(),
                    present,
                    closedAt,
                    counted,
                    new Annulled(reason, at)),
                new SecretBallotAnnulled(id, reason)));
  }

  /** Returns the threshold in force on the day of the ballot. */
  public DatedRule<Threshold> threshold() {
    return SecretLaw.on(day, sheet.matter())
        .orElseThrow(() -> new IllegalStateException("opened without a threshold: " + id));
  }

  /** Returns the ballots by receipt, for everybody of the council; none before the count. */
  public List<CountedBallot> publishedBallots() {
    return counted == null || annulled != null ? List.of() : counted.ballots();
  }

  /** While it is under way, its sitting has no other one. */
  public Set<String> claims() {
    return stage.isUnderWay() ? Set.of(sittingId.value()) : Set.of();
  }

  /** Why the box takes no ballot. */
  Optional<Refusal> againstDropping() {
    return ofForm(SecretBallotForm.ELECTRONIC)
        .or(() -> only(SessionsRefusal.BALLOT_BOX_NOT_OPEN, SecretBallotStage.VOTING));
  }

  private Decision<SecretBallot> counted(Figures figures, List<CountedBallot> ballots, Instant at) {
    List<SubjectResult> results =
        Results.of(sheet.matter(), threshold().value(), figures, sheet.seats(), deputiesInOffice);
    return Decision.accepted(
        with(
            SecretBallotStage.COUNTED,
            keys,
            present,
            closedAt,
            new Counted(figures, results, ballots, at),
            null),
        SecretBallotCounted.of(this, figures, results));
  }

  private Optional<Refusal> ofForm(SecretBallotForm form) {
    return sheet.form() == form
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.SECRET_BALLOT_OF_OTHER_FORM));
  }

  private Optional<Refusal> only(SessionsRefusal otherwise, SecretBallotStage... wanted) {
    return notAnnulledBefore()
        .or(() ->
            List.of(wanted).contains(stage)
                ? Optional.empty()
                : Optional.of(Refusal.of(otherwise)));
  }

  private Optional<Refusal> notAnnulledBefore() {
    return annulled == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.SECRET_BALLOT_ANNULLED, Map.of("reason", annulled.reason())));
  }

  private SecretBallot with(
      SecretBallotStage next,
      @Nullable StampKeys nextKeys,
      int nextPresent,
      @Nullable Instant closed,
      @Nullable Counted count,
      @Nullable Annulled annulment) {
    return new SecretBallot(
        id,
        council,
        sittingId,
        sessionId,
        day,
        deputiesInOffice,
        sheet,
        nextKeys,
        nextPresent,
        openedAt,
        closed,
        next,
        count,
        annulment);
  }
}
