package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;

/**
 * Command: from a day on, another number of deputies is in office; on a day that has a number
 * already, the new one corrects it.
 */
public record ChangeDeputiesInOffice(LocalDate from, int inOffice) {}
