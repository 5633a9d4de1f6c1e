package vn.hdnd.cuulong.platform.lists;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is wanted.
 *
 * @param after the last item seen, or null for the beginning
 * @param size how many items at most
 */
public record Window(@Nullable Place after, int size) {}
