package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;

/** A petition as a list shows it. */
public record PetitionSummary(
    String id,
    String code,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    PetitionField field,
    List<IneligibleGround> ineligibleGrounds,
    PetitionStatus status,
    @Nullable String toAgency,
    int reminders,
    @Nullable LocalDate answeredOn,
    long version) {

  public PetitionSummary {
    ineligibleGrounds = List.copyOf(ineligibleGrounds);
  }
}
