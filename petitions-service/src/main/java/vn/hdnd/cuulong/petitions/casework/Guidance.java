package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day and content of the guidance given to the sender. */
public record Guidance(
    LocalDate guidedOn, @Nullable String documentNumber, @Nullable String text) {}
