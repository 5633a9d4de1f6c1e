package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/** The conclusion of a supervision. */
public record Conclusion(LocalDate concludedOn, String summary) {}
