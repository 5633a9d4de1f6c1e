package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A petition's sender was given guidance. */
public record PetitionGuided(
    String petitionId, PetitionKind kind, LocalDate receivedOn, LocalDate guidedOn)
    implements DomainEvent {}
