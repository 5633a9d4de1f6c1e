package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A petition was closed. */
public record PetitionClosed(
    String petitionId,
    PetitionKind kind,
    LocalDate receivedOn,
    LocalDate closedOn,
    ClosingReason reason)
    implements DomainEvent {}
