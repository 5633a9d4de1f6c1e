package vn.hdnd.cuulong.sessions.polls;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A fact about a vote in the chamber. A single ballot is never one before the count. */
public sealed interface PollEvent extends DomainEvent {

  /** The chair opened a vote. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.vote-opened.v1")
  record VoteOpened(
      AggregateId<Poll> pollId,
      AggregateId<Sitting> sittingId,
      AggregateId<Session> sessionId,
      @Nullable AggregateId<Resolution> resolutionId,
      String subject,
      Matter matter,
      LocalDate day,
      int deputiesInOffice)
      implements PollEvent {

    static VoteOpened of(Poll poll) {
      return new VoteOpened(
          poll.id(),
          poll.sittingId(),
          poll.sessionId(),
          poll.resolutionId(),
          poll.subject(),
          poll.matter(),
          poll.day(),
          poll.voters().size());
    }
  }

  /** No more ballots are taken. */
  @EventName("vn.hdnd.sessions.vote-closed.v1")
  record VoteClosed(AggregateId<Poll> pollId) implements PollEvent {}

  /** The ballots are counted. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.vote-counted.v1")
  record VoteCounted(
      AggregateId<Poll> pollId,
      @Nullable AggregateId<Resolution> resolutionId,
      Matter matter,
      LocalDate day,
      Tally tally,
      int present,
      int deputiesInOffice,
      Outcome outcome)
      implements PollEvent {

    static VoteCounted of(Poll poll, PollResult result) {
      return new VoteCounted(
          poll.id(),
          poll.resolutionId(),
          poll.matter(),
          poll.day(),
          result.tally(),
          result.present(),
          poll.voters().size(),
          result.outcome());
    }
  }

  /**
   * The choice of each deputy, because the vote is an open one (V-06). Which votes are published by
   * name is for each council to say, so this one is for bodies of the state only.
   */
  @EventName("vn.hdnd.sessions.votes-recorded-by-name.v1")
  record VotesRecordedByName(AggregateId<Poll> pollId, List<CastVote> votes) implements PollEvent {

    public VotesRecordedByName {
      votes = List.copyOf(votes);
    }
  }

  /** The chair declared the result; from then on it stands. */
  @EventName("vn.hdnd.sessions.result-declared.v1")
  record ResultDeclared(AggregateId<Poll> pollId) implements PollEvent {}

  /** The vote has no effect. */
  @EventName("vn.hdnd.sessions.vote-annulled.v1")
  record VoteAnnulled(AggregateId<Poll> pollId, String reason) implements PollEvent {}
}
