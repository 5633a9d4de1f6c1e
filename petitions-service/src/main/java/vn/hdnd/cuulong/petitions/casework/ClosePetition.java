package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;

/** Close a petition. */
public record ClosePetition(LocalDate closedOn, ClosingReason reason) {}
