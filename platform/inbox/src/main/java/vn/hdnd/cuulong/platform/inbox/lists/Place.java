package vn.hdnd.cuulong.platform.inbox.lists;

/**
 * A place in a list that is sorted by day and id, both descending.
 *
 * @param day ISO date of the item
 */
public record Place(String day, String id) {}
