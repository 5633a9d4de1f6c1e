package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** A fact about a secret ballot. None tells of a single ballot or of a single deputy's part. */
public sealed interface SecretBallotEvent extends DomainEvent {

  /** The chair opened a secret ballot. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.secret-ballot-opened.v1")
  record SecretBallotOpened(
      AggregateId<SecretBallot> secretBallotId,
      AggregateId<Sitting> sittingId,
      AggregateId<Session> sessionId,
      SecretBallotForm form,
      SecretMatter matter,
      String title,
      List<Subject> subjects,
      @Nullable Integer seats,
      @Nullable String publicKey,
      LocalDate day,
      int deputiesInOffice)
      implements SecretBallotEvent {

    public SecretBallotOpened {
      subjects = List.copyOf(subjects);
    }

    static SecretBallotOpened of(SecretBallot ballot) {
      @Nullable StampKeys keys = ballot.keys();
      return new SecretBallotOpened(
          ballot.id(),
          ballot.sittingId(),
          ballot.sessionId(),
          ballot.sheet().form(),
          ballot.sheet().matter(),
          ballot.sheet().title(),
          ballot.sheet().subjects(),
          ballot.sheet().seats(),
          keys == null ? null : keys.publicKey(),
          ballot.day(),
          ballot.deputiesInOffice());
    }
  }

  /** Ballots are taken from now on, and ballot papers are not issued any more. */
  @EventName("vn.hdnd.sessions.ballot-box-opened.v1")
  record BallotBoxOpened(AggregateId<SecretBallot> secretBallotId) implements SecretBallotEvent {}

  /** No more ballots are taken. */
  @EventName("vn.hdnd.sessions.secret-ballot-closed.v1")
  record SecretBallotClosed(AggregateId<SecretBallot> secretBallotId)
      implements SecretBallotEvent {}

  /** The ballots are counted, or the figures of the counting board were put right. */
  @EventName("vn.hdnd.sessions.secret-ballot-counted.v1")
  record SecretBallotCounted(
      AggregateId<SecretBallot> secretBallotId,
      SecretMatter matter,
      LocalDate day,
      int deputiesInOffice,
      int present,
      Figures figures,
      List<SubjectResult> results)
      implements SecretBallotEvent {

    public SecretBallotCounted {
      results = List.copyOf(results);
    }

    static SecretBallotCounted of(
        SecretBallot ballot, Figures figures, List<SubjectResult> results) {
      return new SecretBallotCounted(
          ballot.id(),
          ballot.sheet().matter(),
          ballot.day(),
          ballot.deputiesInOffice(),
          ballot.present(),
          figures,
          results);
    }
  }

  /** The chair declared the result; from then on it stands. */
  @EventName("vn.hdnd.sessions.secret-ballot-declared.v1")
  record SecretBallotDeclared(AggregateId<SecretBallot> secretBallotId)
      implements SecretBallotEvent {}

  /** The secret ballot has no effect. */
  @EventName("vn.hdnd.sessions.secret-ballot-annulled.v1")
  record SecretBallotAnnulled(AggregateId<SecretBallot> secretBallotId, String reason)
      implements SecretBallotEvent {}
}
