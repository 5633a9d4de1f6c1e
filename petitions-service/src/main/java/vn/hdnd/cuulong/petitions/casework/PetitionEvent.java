package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * A step of a petition, or, where it is a denunciation, that a step was taken and in which month.
 */
public sealed interface PetitionEvent extends DomainEvent {

  /**
   * A petition was received. The code on the receipt belongs to its sender and stays in the
   * service.
   */
  @EventName("vn.hdnd.petitions.petition-received.v1")
  record PetitionReceived(
      AggregateId<Petition> petitionId,
      PetitionKind kind,
      LocalDate receivedOn,
      PetitionSource source,
      PetitionField field,
      @Nullable Integer signatories,
      boolean eligible,
      List<IneligibleGround> ineligibleGrounds)
      implements PetitionEvent {

    public PetitionReceived {
      ineligibleGrounds = List.copyOf(ineligibleGrounds);
    }
  }

  /** A petition was forwarded to the competent body. */
  @EventName("vn.hdnd.petitions.petition-forwarded.v1")
  record PetitionForwarded(
      AggregateId<Petition> petitionId,
      PetitionKind kind,
      LocalDate receivedOn,
      LocalDate forwardedOn,
      String toAgency)
      implements PetitionEvent {}

  /** A petition's sender was given guidance. */
  @EventName("vn.hdnd.petitions.petition-guided.v1")
  record PetitionGuided(
      AggregateId<Petition> petitionId, PetitionKind kind, LocalDate receivedOn, LocalDate guidedOn)
      implements PetitionEvent {}

  /** The body that has a petition was reminded to answer. */
  @EventName("vn.hdnd.petitions.petition-reminded.v1")
  record PetitionReminded(
      AggregateId<Petition> petitionId,
      PetitionKind kind,
      LocalDate receivedOn,
      LocalDate forwardedOn,
      LocalDate remindedOn,
      int reminder)
      implements PetitionEvent {}

  /** The competent body answered. */
  @EventName("vn.hdnd.petitions.petition-answered.v1")
  record PetitionAnswered(
      AggregateId<Petition> petitionId,
      PetitionKind kind,
      LocalDate receivedOn,
      LocalDate forwardedOn,
      LocalDate answeredOn,
      String agency)
      implements PetitionEvent {}

  /** A petition was closed. */
  @EventName("vn.hdnd.petitions.petition-closed.v1")
  record PetitionClosed(
      AggregateId<Petition> petitionId,
      PetitionKind kind,
      LocalDate receivedOn,
      LocalDate closedOn,
      ClosingReason reason)
      implements PetitionEvent {}

  /**
   * A denunciation was received. No event about one contains more than the month, because day,
   * source and field together could identify the denouncer.
   */
  @EventName("vn.hdnd.petitions.denunciation-received.v1")
  record DenunciationReceived(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, boolean eligible)
      implements PetitionEvent {}

  /** A denunciation was forwarded to the competent body; the event does not name it. */
  @EventName("vn.hdnd.petitions.denunciation-forwarded.v1")
  record DenunciationForwarded(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, YearMonth forwardedIn)
      implements PetitionEvent {}

  /** The sender of a denunciation was given guidance. */
  @EventName("vn.hdnd.petitions.denunciation-guided.v1")
  record DenunciationGuided(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, YearMonth guidedIn)
      implements PetitionEvent {}

  /** The body that has a denunciation was reminded to answer. */
  @EventName("vn.hdnd.petitions.denunciation-reminded.v1")
  record DenunciationReminded(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, YearMonth remindedIn)
      implements PetitionEvent {}

  /** The competent body answered a denunciation. */
  @EventName("vn.hdnd.petitions.denunciation-answered.v1")
  record DenunciationAnswered(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, YearMonth answeredIn)
      implements PetitionEvent {}

  /** A denunciation was closed; the event does not contain the reason. */
  @EventName("vn.hdnd.petitions.denunciation-closed.v1")
  record DenunciationClosed(
      AggregateId<Petition> denunciationId, YearMonth receivedIn, YearMonth closedIn)
      implements PetitionEvent {}
}
