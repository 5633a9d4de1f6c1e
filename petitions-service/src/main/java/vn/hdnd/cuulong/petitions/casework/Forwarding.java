package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forwarding of a petition: its day and the receiving body. */
public record Forwarding(LocalDate forwardedOn, String toAgency, @Nullable String documentNumber) {}
