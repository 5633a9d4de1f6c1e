package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A fact about a consultation. Who thinks what, in which words the question was put, and why, stays
 * in the service: the events say only that deputies were asked, and how many answered.
 */
public sealed interface ConsultationEvent extends DomainEvent {

  /** The office asked deputies for their opinion. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.opinion-asked.v1")
  record OpinionAsked(
      AggregateId<Consultation> consultationId,
      AggregateId<CouncilTerm> termId,
      @Nullable AggregateId<Resolution> resolutionId,
      LocalDate askedOn,
      Instant deadline,
      int asked)
      implements ConsultationEvent {

    static OpinionAsked of(Consultation asked) {
      return new OpinionAsked(
          asked.id(),
          asked.termId(),
          asked.question().resolutionId(),
          asked.askedOn(),
          asked.deadline(),
          asked.asked().size());
    }
  }

  /** The question or the deadline was mistyped, and nobody had answered yet. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.opinion-question-corrected.v1")
  record OpinionQuestionCorrected(
      AggregateId<Consultation> consultationId,
      @Nullable AggregateId<Resolution> resolutionId,
      Instant deadline)
      implements ConsultationEvent {

    static OpinionQuestionCorrected of(Consultation corrected) {
      return new OpinionQuestionCorrected(
          corrected.id(), corrected.question().resolutionId(), corrected.deadline());
    }
  }

  /** Those who had not answered were reminded. */
  @EventName("vn.hdnd.sessions.opinion-reminded.v1")
  record OpinionReminded(AggregateId<Consultation> consultationId, LocalDate day, int waiting)
      implements ConsultationEvent {}

  /** No more answers are taken: the deadline has come, or the office closed earlier. */
  @EventName("vn.hdnd.sessions.opinion-closed.v1")
  record OpinionClosed(AggregateId<Consultation> consultationId, boolean beforeDeadline)
      implements ConsultationEvent {}

  /** The answers are counted. */
  @EventName("vn.hdnd.sessions.opinion-counted.v1")
  record OpinionCounted(AggregateId<Consultation> consultationId, int asked, OpinionTally tally)
      implements ConsultationEvent {}

  /** Nobody's opinion is asked any more. */
  @EventName("vn.hdnd.sessions.opinion-cancelled.v1")
  record OpinionCancelled(AggregateId<Consultation> consultationId) implements ConsultationEvent {}
}
