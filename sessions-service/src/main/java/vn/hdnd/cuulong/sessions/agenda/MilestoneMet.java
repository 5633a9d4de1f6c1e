package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;

/** A milestone of the preparation was reached on a day. */
public record MilestoneMet(Milestone milestone, LocalDate on) {}
