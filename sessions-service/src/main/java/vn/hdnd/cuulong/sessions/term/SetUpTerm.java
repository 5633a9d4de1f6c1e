package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;

/**
 * Command: set up the records of a term.
 *
 * @param term the term's number as the council writes it, such as {@code X}
 * @param startsOn the day on which its first session opened, or on which a merged council began
 * @param deputiesInOffice confirmed deputies on that day
 */
public record SetUpTerm(String term, LocalDate startsOn, int deputiesInOffice) {}
