package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;

/**
 * Command: change the number of deputies in office from a day on; a second number for the same day
 * corrects the first.
 */
public record ChangeDeputiesInOffice(LocalDate from, int inOffice) {}
