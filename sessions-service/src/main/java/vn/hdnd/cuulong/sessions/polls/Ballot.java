package vn.hdnd.cuulong.sessions.polls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DerivedId;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * One deputy's ballot in one poll, a document of its own, so that a hundred ballots at once do not
 * meet in one document. It publishes nothing: the poll does when it is counted. The count seals
 * each ballot before it reads it, so a ballot is either acknowledged and counted, or refused.
 *
 * @param castings what the deputy sent, oldest first; the last one counts
 * @param sealed whether the poll has closed for this deputy
 */
public record Ballot(
    AggregateId<Ballot> id,
    CouncilId council,
    AggregateId<Poll> pollId,
    AggregateId<Deputy> deputyId,
    List<Casting> castings,
    boolean sealed) {

  public static final AggregateType<Ballot> TYPE =
      AggregateType.of("ballot", "ballots", Ballot.class).unpublished();

  public static final StoredPath POLL = StoredPath.in(Ballot.class, "pollId");
  public static final StoredPath DEPUTY = StoredPath.in(Ballot.class, "deputyId");
  public static final StoredPath CASTINGS = StoredPath.in(Ballot.class, "castings");

  /** Office rule, not law: nobody changes a vote more often than this by thinking. */
  static final int MOST_CASTINGS = 20;

  /** One sending of the deputy. */
  public record Casting(Choice choice, Instant at) {}

  public Ballot {
    castings = List.copyOf(castings);
  }

  /** Returns the id of a deputy's ballot in a poll; there is never another one. */
  static AggregateId<Ballot> idOf(Poll poll, AggregateId<Deputy> deputyId) {
    return new AggregateId<>(
        DerivedId.of(poll.council(), TYPE.name(), poll.id() + "\n" + deputyId));
  }

  static Ballot blank(Poll poll, AggregateId<Deputy> deputyId) {
    return new Ballot(idOf(poll, deputyId), poll.council(), poll.id(), deputyId, List.of(), false);
  }

  /**
   * Decides about a choice.
   *
   * @param changeable whether the poll lets a deputy change it until the closing
   */
  Decision<Ballot> cast(Choice choice, boolean changeable, Instant at) {
    return Decision.unless(
        notSealed().or(() -> firstOrChangeable(changeable)).or(this::notTooOften),
        () ->
            Decision.kept(
                new Ballot(
                    id,
                    council,
                    pollId,
                    deputyId,
                    Stream.concat(castings.stream(), Stream.of(new Casting(choice, at))).toList(),
                    false)));
  }

  Decision<Ballot> seal() {
    return Decision.unless(
        notSealed(),
        () -> Decision.kept(new Ballot(id, council, pollId, deputyId, castings, true)));
  }

  /** Returns the choice that counts. */
  public Optional<Choice> choice() {
    return castings.isEmpty() ? Optional.empty() : Optional.of(castings.getLast().choice());
  }

  Stream<CastVote> vote() {
    return choice().map(choice -> new CastVote(deputyId, choice)).stream();
  }

  private Optional<Refusal> notSealed() {
    return sealed ? Optional.of(Refusal.of(SessionsRefusal.POLL_NOT_OPEN)) : Optional.empty();
  }

  private Optional<Refusal> firstOrChangeable(boolean changeable) {
    return castings.isEmpty() || changeable
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.BALLOT_ALREADY_CAST));
  }

  private Optional<Refusal> notTooOften() {
    return OfficeRule.broken(
        castings.size() >= MOST_CASTINGS,
        SessionsRefusal.BALLOT_CHANGED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_CASTINGS)));
  }
}
