package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** A fact about a supervision or one of its recommendations. */
public sealed interface SupervisionEvent extends DomainEvent {

  /** A supervision has begun. */
  @WithoutNulls
  @EventName("vn.hdnd.supervision.supervision-opened.v1")
  record SupervisionOpened(
      AggregateId<Supervision> supervisionId,
      String title,
      SupervisionForm form,
      SupervisionSubject subject,
      @Nullable String subjectName,
      LocalDate openedOn,
      List<String> supervisedBodies)
      implements SupervisionEvent {

    public SupervisionOpened {
      supervisedBodies = List.copyOf(supervisedBodies);
    }

    static SupervisionOpened of(Supervision supervision) {
      return new SupervisionOpened(
          supervision.id(),
          supervision.title(),
          supervision.form(),
          supervision.subject(),
          supervision.subjectName(),
          supervision.openedOn(),
          supervision.supervisedBodies());
    }
  }

  /**
   * A supervision is concluded; form, subject and opening day are repeated, so that a figure needs
   * no look-up.
   *
   * @param recommendations the number of recommendations
   */
  @EventName("vn.hdnd.supervision.supervision-concluded.v1")
  record SupervisionConcluded(
      AggregateId<Supervision> supervisionId,
      SupervisionForm form,
      SupervisionSubject subject,
      LocalDate openedOn,
      LocalDate concludedOn,
      int recommendations)
      implements SupervisionEvent {}

  /**
   * A conclusion gave an agency a task.
   *
   * @param recommendation its number within the supervision
   */
  @WithoutNulls
  @EventName("vn.hdnd.supervision.recommendation-made.v1")
  record RecommendationMade(
      AggregateId<Supervision> supervisionId,
      int recommendation,
      String agency,
      String text,
      LocalDate madeOn,
      @Nullable LocalDate dueOn)
      implements SupervisionEvent {

    static RecommendationMade of(AggregateId<Supervision> supervisionId, Recommendation made) {
      return new RecommendationMade(
          supervisionId, made.n(), made.agency(), made.text(), made.madeOn(), made.dueOn());
    }
  }

  /**
   * An agency answered; the text stays in the service.
   *
   * @param recommendation its number within the supervision
   */
  @EventName("vn.hdnd.supervision.recommendation-answered.v1")
  record RecommendationAnswered(
      AggregateId<Supervision> supervisionId,
      int recommendation,
      String agency,
      LocalDate madeOn,
      LocalDate answeredOn,
      AnswerResult result)
      implements SupervisionEvent {}

  /**
   * The office verified an answer.
   *
   * @param recommendation its number within the supervision
   */
  @EventName("vn.hdnd.supervision.recommendation-verified.v1")
  record RecommendationVerified(
      AggregateId<Supervision> supervisionId,
      int recommendation,
      String agency,
      LocalDate madeOn,
      LocalDate verifiedOn,
      VerificationResult result)
      implements SupervisionEvent {}
}
