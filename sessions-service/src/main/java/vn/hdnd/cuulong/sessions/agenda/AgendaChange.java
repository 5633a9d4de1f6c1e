package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;

/**
 * A change of an agenda that was approved.
 *
 * @param n the item
 * @param title the item's title after the change
 */
public record AgendaChange(
    int n, AgendaChangeKind kind, String title, String reason, LocalDate on) {}
