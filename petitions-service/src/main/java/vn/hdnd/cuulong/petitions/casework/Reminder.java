package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reminder to the body that has a petition. */
public record Reminder(LocalDate remindedOn, @Nullable String documentNumber) {}
