package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a petition went to which body. */
public record Forwarding(LocalDate forwardedOn, String toAgency, @Nullable String documentNumber) {}
