package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Command: give an item another place.
 *
 * @param parent the item that it becomes a part of; null at the top
 * @param position among the parts of its parent, from 1; beyond them the last one
 * @param reason why an approved agenda is changed
 */
public record MoveAgendaItem(@Nullable Integer parent, int position, @Nullable String reason) {}
