package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a petition's sender was told what. */
public record Guidance(
    LocalDate guidedOn, @Nullable String documentNumber, @Nullable String text) {}
