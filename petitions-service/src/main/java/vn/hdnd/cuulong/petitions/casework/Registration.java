package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PaperFile;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The data entered at the petition's receipt; it never changes.
 *
 * @param council that received it
 * @param code the code on the receipt
 * @param grounds the grounds on which it is not eligible; none if it is eligible
 */
public record Registration(
    CouncilId council,
    String code,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    String paperFileNumber,
    PetitionField field,
    @Nullable String subject,
    int signatories,
    List<IneligibleGround> grounds) {

  public Registration {
    grounds = List.copyOf(grounds);
  }

  /** Tells whether it may be forwarded. */
  public boolean eligible() {
    return grounds.isEmpty();
  }

  /** Returns the names that no other petition may have: the receipt's code and the paper file. */
  Set<String> claims() {
    return Set.of(code, new PaperFile(council, receivedOn.getYear(), paperFileNumber).claim());
  }
}
