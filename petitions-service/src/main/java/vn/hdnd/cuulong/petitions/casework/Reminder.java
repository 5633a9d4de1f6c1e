package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the body that has a petition was urged to answer. */
public record Reminder(LocalDate remindedOn, @Nullable String documentNumber) {}
