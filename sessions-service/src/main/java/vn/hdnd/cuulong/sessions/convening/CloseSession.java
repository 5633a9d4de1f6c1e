package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;

/**
 * Command: record the closing of a session.
 *
 * @param attended deputies who attended (S-14)
 * @param documentsConsidered reports, submissions and drafts that the session considered
 * @param answerers people who answered questioning
 */
public record CloseSession(
    LocalDate closedOn, int attended, int documentsConsidered, int answerers) {}
