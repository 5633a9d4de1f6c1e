package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A petition was forwarded to the competent body. */
public record PetitionForwarded(
    String petitionId,
    PetitionKind kind,
    LocalDate receivedOn,
    LocalDate forwardedOn,
    String toAgency)
    implements DomainEvent {}
