package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The body that has a petition was reminded to answer. */
public record PetitionReminded(
    String petitionId,
    PetitionKind kind,
    LocalDate receivedOn,
    LocalDate forwardedOn,
    LocalDate remindedOn,
    int reminder)
    implements DomainEvent {}
