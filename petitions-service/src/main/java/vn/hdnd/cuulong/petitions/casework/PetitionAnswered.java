package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The competent body answered. */
public record PetitionAnswered(
    String petitionId,
    PetitionKind kind,
    LocalDate receivedOn,
    LocalDate forwardedOn,
    LocalDate answeredOn,
    String agency)
    implements DomainEvent {}
