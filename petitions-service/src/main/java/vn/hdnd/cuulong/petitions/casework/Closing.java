package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;

/** When a petition was closed, and why. */
public record Closing(LocalDate closedOn, ClosingReason reason) {}
