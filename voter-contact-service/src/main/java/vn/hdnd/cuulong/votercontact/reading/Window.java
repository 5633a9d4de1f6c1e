package vn.hdnd.cuulong.votercontact.reading;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is wanted; lists are sorted by day and id, both descending.
 *
 * @param after the last item seen, or null for the beginning
 * @param size how many items at most
 */
public record Window(@Nullable Place after, int size) {

  /**
   * A place in a list.
   *
   * @param day ISO date of the item
   */
  public record Place(String day, String id) {}
}
