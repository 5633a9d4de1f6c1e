package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/** Adopt another council's practice. */
public record AdoptPractice(LocalDate adoptedOn, String note) {}
