package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * One deputy's opinion in one consultation, a document of its own, so that the answers of the last
 * hour do not meet in one document. It publishes nothing. The count seals each opinion before it
 * reads it, so an answer is either acknowledged and counted, or refused.
 *
 * @param givings what the deputy sent, oldest first; the last one counts
 * @param sealed whether the consultation has closed for this deputy
 */
public record Opinion(
    AggregateId<Opinion> id,
    CouncilId council,
    AggregateId<Consultation> consultationId,
    AggregateId<Deputy> deputyId,
    List<Giving> givings,
    boolean sealed) {

  public static final AggregateType<Opinion> TYPE =
      AggregateType.of("opinion", "opinions", Opinion.class).unpublished();

  public static final StoredPath CONSULTATION = StoredPath.in(Opinion.class, "consultationId");
  public static final StoredPath DEPUTY = StoredPath.in(Opinion.class, "deputyId");
  public static final StoredPath GIVINGS = StoredPath.in(Opinion.class, "givings");

  /** Office rule, not law: nobody changes an opinion more often than this by thinking. */
  static final int MOST_GIVINGS = 20;

  /**
   * One sending of the deputy.
   *
   * @param edition the edition of the question that was answered
   */
  public record Giving(Stance stance, @Nullable String reasons, int edition, Instant at) {}

  public Opinion {
    givings = List.copyOf(givings);
  }

  /** Returns the id of a deputy's opinion in a consultation; there is never another one. */
  static AggregateId<Opinion> idOf(Consultation consultation, AggregateId<Deputy> deputyId) {
    return new AggregateId<>(
        DerivedId.of(consultation.council(), TYPE.name(), consultation.id() + "\n" + deputyId));
  }

  static Opinion blank(Consultation consultation, AggregateId<Deputy> deputyId) {
    return new Opinion(
        idOf(consultation, deputyId),
        consultation.council(),
        consultation.id(),
        deputyId,
        List.of(),
        false);
  }

  Decision<Opinion> give(GiveOpinion command, Instant at) {
    var giving = new Giving(command.stance(), command.reasons(), command.edition(), at);
    return Decision.unless(
        notSealed().or(() -> OpinionRules.saysWhy(command)).or(this::notTooOften),
        () ->
            Decision.kept(
                with(Stream.concat(givings.stream(), Stream.of(giving)).toList(), false)));
  }

  Decision<Opinion> seal() {
    return Decision.unless(notSealed(), () -> Decision.kept(with(givings, true)));
  }

  /** Returns what counts. */
  public Optional<Giving> current() {
    return givings.isEmpty() ? Optional.empty() : Optional.of(givings.getLast());
  }

  private Optional<Refusal> notSealed() {
    return sealed ? Optional.of(Refusal.of(SessionsRefusal.CONSULTATION_CLOSED)) : Optional.empty();
  }

  private Optional<Refusal> notTooOften() {
    return OfficeRule.broken(
        givings.size() >= MOST_GIVINGS,
        SessionsRefusal.OPINION_CHANGED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_GIVINGS)));
  }

  private Opinion with(List<Giving> sent, boolean closed) {
    return new Opinion(id, council, consultationId, deputyId, sent, closed);
  }
}
