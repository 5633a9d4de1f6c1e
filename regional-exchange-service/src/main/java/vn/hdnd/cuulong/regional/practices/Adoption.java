package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/** That another council adopted a practice. */
public record Adoption(String council, LocalDate adoptedOn, String note) {}
