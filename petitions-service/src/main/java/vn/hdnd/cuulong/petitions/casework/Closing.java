package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;

/** The day and reason of a petition's closing. */
public record Closing(LocalDate closedOn, ClosingReason reason) {}
