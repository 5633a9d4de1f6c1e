package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/** The adoption of a practice by another council. */
public record Adoption(String council, LocalDate adoptedOn, String note) {}
