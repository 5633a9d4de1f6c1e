package vn.hdnd.cuulong.platform.lists;

import org.jspecify.annotations.Nullable;

/**
 * The requested part of a list.
 *
 * @param after the last item seen, or null for the beginning
 * @param size the maximum number of items
 */
public record Window(@Nullable Place after, int size) {}
