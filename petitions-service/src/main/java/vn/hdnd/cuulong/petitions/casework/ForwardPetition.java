package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Forward a petition to the competent body. */
public record ForwardPetition(
    LocalDate forwardedOn, String toAgency, @Nullable String documentNumber) {}
