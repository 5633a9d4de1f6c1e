package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IntakeChecks;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;

/**
 * Register a petition.
 *
 * @param paperFileNumber register number of the paper file, the only place with the sender's name
 * @param subject what it is about, in the office's words; none for a denunciation
 * @param signatories how many people signed, at least 1
 */
public record ReceivePetition(
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    String paperFileNumber,
    PetitionField field,
    @Nullable String subject,
    int signatories,
    IntakeChecks checks) {}
