package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.Nullable;

/**
 * An item at its place in the tree.
 *
 * @param number by position, such as {@code 1.2}; null for a withdrawn item
 * @param depth 1 at the top
 */
public record PlacedItem(AgendaItem item, @Nullable String number, int depth) {}
