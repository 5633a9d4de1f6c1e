package vn.hdnd.cuulong.sessions.polls;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.polls.PollEvent.ResultDeclared;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteAnnulled;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteClosed;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteCounted;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VoteOpened;
import vn.hdnd.cuulong.sessions.polls.PollEvent.VotesRecordedByName;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.RollEntry;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.VoterRules;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

/**
 * An open electronic vote in a sitting (biểu quyết công khai bằng hệ thống điện tử).
 *
 * @param resolutionId the draft that is voted on; null for another question, such as the agenda
 * @param changeable whether a deputy may change the choice until the closing
 * @param voters the roll of the sitting: all deputies in office (V-07)
 * @param result null until it is counted
 * @param annulment null unless it is annulled
 */
public record Poll(
    AggregateId<Poll> id,
    CouncilId council,
    AggregateId<Sitting> sittingId,
    AggregateId<Session> sessionId,
    @Nullable AggregateId<Resolution> resolutionId,
    String subject,
    Matter matter,
    boolean changeable,
    LocalDate day,
    List<AggregateId<Deputy>> voters,
    Instant openedAt,
    @Nullable Instant closedAt,
    PollStage stage,
    @Nullable PollResult result,
    @Nullable Annulment annulment) {

  public static final StoredPath SITTING = StoredPath.in(Poll.class, "sittingId");
  public static final StoredPath STAGE = StoredPath.in(Poll.class, "stage");

  public Poll {
    voters = List.copyOf(voters);
  }

  /**
   * Decides about the opening.
   *
   * @param draft what is voted on; null for another question
   */
  static Decision<Poll> open(
      AggregateId<Poll> id,
      Sitting sitting,
      @Nullable Resolution draft,
      OpenPoll command,
      Instant at,
      LocalDate today) {
    return Decision.unless(
        VoterRules.againstAVote(sitting, today)
            .or(() -> PollRules.aboutSomething(draft, command))
            .or(() -> PollRules.majorityIsKnown(sitting.day(), matter(draft))),
        () -> {
          var poll =
              new Poll(
                  id,
                  sitting.council(),
                  sitting.id(),
                  sitting.sessionId(),
                  draft == null ? null : draft.id(),
                  draft == null ? requireNonNull(command.subject()) : draft.title(),
                  matter(draft),
                  command.changeable(),
                  sitting.day(),
                  sitting.roll().stream().map(RollEntry::deputyId).toList(),
                  at,
                  null,
                  PollStage.OPEN,
                  null,
                  null);
          return Decision.accepted(poll, VoteOpened.of(poll));
        });
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(PollAction action) {
    return switch (action) {
      case CAST, CLOSE -> only(PollStage.OPEN, SessionsRefusal.POLL_NOT_OPEN);
      case DECLARE -> only(PollStage.COUNTED, SessionsRefusal.POLL_NOT_COUNTED);
      case ANNUL -> notAnnulledBefore().or(this::notDeclaredBefore);
    };
  }

  Decision<Poll> close(Instant at) {
    return Decision.unless(
        against(PollAction.CLOSE),
        () -> {
          Poll closed = at(PollStage.CLOSED, at, null, null);
          return Decision.accepted(closed, new VoteClosed(id));
        });
  }

  /**
   * Decides about the count.
   *
   * @param ballots all sealed ballots
   * @param present the deputies present now
   */
  Decision<Poll> count(List<Ballot> ballots, Set<AggregateId<Deputy>> present) {
    return Decision.unless(
        only(PollStage.CLOSED, SessionsRefusal.POLL_NOT_OPEN),
        () -> {
          PollResult counted = PollResult.of(ballots, present, majority().value(), voters.size());
          Poll done = at(PollStage.COUNTED, closedAt, counted, null);
          return Decision.accepted(
              done, VoteCounted.of(this, counted), new VotesRecordedByName(id, counted.votes()));
        });
  }

  Decision<Poll> declare() {
    return Decision.unless(
        against(PollAction.DECLARE),
        () ->
            Decision.accepted(
                at(PollStage.DECLARED, closedAt, result, null), new ResultDeclared(id)));
  }

  Decision<Poll> annul(String reason, Instant at) {
    return Decision.unless(
        against(PollAction.ANNUL),
        () ->
            Decision.accepted(
                at(PollStage.ANNULLED, closedAt, result, new Annulment(reason, at)),
                new VoteAnnulled(id, reason)));
  }

  /** Returns the majority in force on the day of the poll. */
  public DatedRule<Majority> majority() {
    return VotingLaw.on(day, matter)
        .orElseThrow(() -> new IllegalStateException("opened without a majority: " + id));
  }

  /** While it is under way, its sitting has no other one. */
  public Set<String> claims() {
    return stage.isUnderWay() ? Set.of(sittingId.value()) : Set.of();
  }

  private static Matter matter(@Nullable Resolution draft) {
    return draft == null ? Matter.ORDINARY : draft.matter();
  }

  private Optional<Refusal> only(PollStage wanted, SessionsRefusal otherwise) {
    return notAnnulledBefore()
        .or(() -> stage == wanted ? Optional.empty() : Optional.of(Refusal.of(otherwise)));
  }

  private Optional<Refusal> notAnnulledBefore() {
    return annulment == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(SessionsRefusal.POLL_ANNULLED, Map.of("reason", annulment.reason())));
  }

  private Optional<Refusal> notDeclaredBefore() {
    return stage == PollStage.DECLARED
        ? Optional.of(Refusal.of(SessionsRefusal.POLL_ALREADY_DECLARED))
        : Optional.empty();
  }

  private Poll at(
      PollStage next,
      @Nullable Instant closed,
      @Nullable PollResult counted,
      @Nullable Annulment annulled) {
    return new Poll(
        id,
        council,
        sittingId,
        sessionId,
        resolutionId,
        subject,
        matter,
        changeable,
        day,
        voters,
        openedAt,
        closed,
        next,
        counted,
        annulled);
  }
}
