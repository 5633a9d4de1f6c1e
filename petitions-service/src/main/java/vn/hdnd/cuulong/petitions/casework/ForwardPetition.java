package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Send a petition to the body that is competent. */
public record ForwardPetition(
    LocalDate forwardedOn, String toAgency, @Nullable String documentNumber) {}
