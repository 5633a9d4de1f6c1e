package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Command: let an item say something else.
 *
 * @param reason why an approved agenda is changed
 */
public record ChangeAgendaItem(AgendaItemDetails details, @Nullable String reason) {}
