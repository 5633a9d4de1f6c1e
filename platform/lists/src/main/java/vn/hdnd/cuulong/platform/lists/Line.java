package vn.hdnd.cuulong.platform.lists;

import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A line of a list.
 *
 * @param id of the aggregate
 * @param version of that aggregate, as {@code If-Match} takes it
 */
public record Line<R extends Record>(String id, CouncilId council, long version, R shown) {}
