package vn.hdnd.cuulong.platform.lists;

/**
 * A line of a list.
 *
 * @param id of the aggregate
 * @param version of that aggregate, as {@code If-Match} takes it
 */
public record Line<R extends Record>(String id, String council, long version, R shown) {}
