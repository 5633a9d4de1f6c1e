package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Remind the body that has a petition to answer. */
public record RemindAgency(LocalDate remindedOn, @Nullable String documentNumber) {}
