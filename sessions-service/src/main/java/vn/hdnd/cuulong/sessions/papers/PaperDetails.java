package vn.hdnd.cuulong.sessions.papers;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;

/**
 * What the list of a session's papers says of one.
 *
 * @param agendaItem the lasting number of the item of the agenda that it belongs to
 * @param number its number and symbol (số, ký hiệu), once it has one
 * @param issuer the body that issues it
 */
public record PaperDetails(
    PaperKind kind,
    String title,
    @Nullable String number,
    @Nullable String issuer,
    Secrecy secrecy,
    @Nullable Integer agendaItem) {}
