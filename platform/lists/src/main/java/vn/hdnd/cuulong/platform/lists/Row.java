package vn.hdnd.cuulong.platform.lists;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * An aggregate's line in a list. It is computed from the aggregate's state and from the time of its
 * creation, and is stored by the same write, so a list is never out of date.
 *
 * @param day the day by which the list is sorted and filtered by year
 * @param search the text and numbers that a search matches
 * @param shown a record of the values that the line shows and by which it is filtered, without the
 *     id and the version, which the document has
 */
public record Row<R extends Record>(LocalDate day, SearchText search, R shown) {}
