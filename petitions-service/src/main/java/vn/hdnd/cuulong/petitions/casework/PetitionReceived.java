package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A petition was received. The code on the receipt belongs to its sender and stays in the service.
 */
public record PetitionReceived(
    String petitionId,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    PetitionField field,
    @Nullable Integer signatories,
    boolean eligible,
    List<IneligibleGround> ineligibleGrounds)
    implements DomainEvent {

  public PetitionReceived {
    ineligibleGrounds = List.copyOf(ineligibleGrounds);
  }
}
