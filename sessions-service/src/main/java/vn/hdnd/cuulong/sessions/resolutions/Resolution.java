package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Decision.Accepted;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionAdopted;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionRejected;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionSubmitted;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

/**
 * A resolution of the council, from the draft on.
 *
 * @param vote null until the council has voted
 */
public record Resolution(
    AggregateId<Resolution> id,
    CouncilId council,
    AggregateId<Session> sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    String submittedBy,
    @Nullable Vote vote) {

  public static final StoredPath SESSION = StoredPath.in(Resolution.class, "sessionId");
  public static final StoredPath VOTED_ON = StoredPath.in(Resolution.class, "vote", "votedOn");
  public static final StoredPath NUMBER_COUNCIL = ofNumber("series", "council");
  public static final StoredPath NUMBER_KIND = ofNumber("series", "kind");
  public static final StoredPath NUMBER_YEAR = ofNumber("series", "year");
  public static final StoredPath NUMBER_VALUE = ofNumber("value");

  /** Decides about a draft. */
  static Decision<Resolution> submit(
      AggregateId<Resolution> id, Session session, SubmitResolution command) {
    Resolution draft = of(session.council(), id, command);
    return Decision.unless(
        DraftRules.inTime(command.submittedOn(), session)
            .or(() -> DraftRules.removalIsIndividual(command.kind(), command.matter())),
        () -> Decision.accepted(draft, ResolutionSubmitted.of(draft)));
  }

  /** Why it does not take an action on a day, or on an earlier one, whatever the command says. */
  public Optional<Refusal> against(ResolutionAction action, Session session, LocalDate day) {
    return switch (action) {
      case VOTE -> notVotedBefore().or(() -> VoteRules.notBeforeTheSession(day, session));
    };
  }

  /**
   * Decides about a vote by the tally and the deputies in office.
   *
   * @param number the resolution's number if it is adopted
   */
  Decision<Resolution> vote(Chamber chamber, RecordVote command, DocumentNumber number) {
    int inOffice = chamber.inOfficeOn(command.votedOn());
    return Decision.unless(
        against(ResolutionAction.VOTE, chamber.session(), command.votedOn())
            .or(() -> VoteRules.notOlderThanTheDraft(command.votedOn(), submittedOn))
            .or(() -> VoteRules.notAfterTheSession(command.votedOn(), chamber.session())),
        () ->
            VotingLaw.on(command.votedOn(), matter)
                .map(rule -> counted(rule, command, inOffice, number))
                .orElseGet(() -> Decision.refused(VoteRules.noMajorityKnown(command.votedOn()))));
  }

  /** Decides about draft and vote together, for an old record. */
  static Decision<Resolution> submitAndVote(
      AggregateId<Resolution> id,
      Chamber chamber,
      SubmitResolution command,
      RecordVote vote,
      DocumentNumber number) {
    return switch (submit(id, chamber.session(), command)) {
      case Decision.Refused<Resolution> refused -> refused;
      case Accepted<Resolution> draft ->
          switch (draft.state().vote(chamber, vote, number)) {
            case Decision.Refused<Resolution> refused -> refused;
            case Accepted<Resolution> voted ->
                Decision.accepted(
                    voted.state(), joined(draft.events(), voted.events()), voted.answer());
          };
    };
  }

  public ResolutionStatus status() {
    if (vote == null) {
      return ResolutionStatus.SUBMITTED;
    }
    return switch (vote.outcome()) {
      case ADOPTED -> ResolutionStatus.ADOPTED;
      case REJECTED -> ResolutionStatus.REJECTED;
    };
  }

  /** N-01: a number is unique within its series. */
  public Set<String> claims() {
    return vote == null || vote.number() == null ? Set.of() : Set.of(vote.number().claim());
  }

  private static Resolution of(
      CouncilId council, AggregateId<Resolution> id, SubmitResolution command) {
    return new Resolution(
        id,
        council,
        command.sessionId(),
        command.title(),
        command.kind(),
        command.matter(),
        command.submittedOn(),
        command.submittedBy(),
        null);
  }

  private Decision<Resolution> counted(
      DatedRule<Majority> rule, RecordVote command, int inOffice, DocumentNumber number) {
    return Decision.unless(
        VoteRules.castByDeputies(command, inOffice)
            .or(() -> VoteRules.adoptedIfNumbered(command, inOffice, rule)),
        () -> decided(rule.value(), command, inOffice, number));
  }

  private Decision<Resolution> decided(
      Majority majority, RecordVote command, int inOffice, DocumentNumber number) {
    if (majority.isReached(command.tally().inFavour(), inOffice)) {
      var vote = new Vote(command.votedOn(), command.tally(), inOffice, Outcome.ADOPTED, number);
      return Decision.accepted(
          voted(vote),
          List.of(ResolutionAdopted.of(this, vote, number)),
          new VoteAnswer.Adopted(Outcome.ADOPTED, number.text(), number.value()));
    }
    var vote = new Vote(command.votedOn(), command.tally(), inOffice, Outcome.REJECTED, null);
    return Decision.accepted(
        voted(vote),
        List.of(ResolutionRejected.of(this, vote)),
        new VoteAnswer.Rejected(Outcome.REJECTED));
  }

  private Resolution voted(Vote decided) {
    return new Resolution(
        id, council, sessionId, title, kind, matter, submittedOn, submittedBy, decided);
  }

  private Optional<Refusal> notVotedBefore() {
    return vote == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.ALREADY_VOTED, Map.of("votedOn", vote.votedOn().toString())));
  }

  private static List<DomainEvent> joined(List<DomainEvent> first, List<DomainEvent> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static StoredPath ofNumber(String... components) {
    return StoredPath.in(
        Resolution.class,
        Stream.concat(Stream.of("vote", "number"), Stream.of(components)).toArray(String[]::new));
  }
}
