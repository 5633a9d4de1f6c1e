package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;

/** How a supervision ended. */
public record Conclusion(LocalDate concludedOn, String summary) {}
