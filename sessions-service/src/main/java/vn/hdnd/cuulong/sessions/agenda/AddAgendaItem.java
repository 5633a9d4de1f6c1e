package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Command: add an item as the last part of its parent.
 *
 * @param parent the item that it is a part of; null at the top
 * @param reason why an approved agenda is changed
 */
public record AddAgendaItem(
    @Nullable Integer parent, AgendaItemDetails details, @Nullable String reason) {}
