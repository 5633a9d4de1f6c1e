package vn.hdnd.cuulong.platform.lists;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * The line of a list that tells of an aggregate. It follows from the aggregate's state, and from
 * when the aggregate was begun, and is stored by the same write, so a list never lags behind.
 *
 * @param day by which the list is sorted, and chosen by year
 * @param search what the line is found by
 * @param shown a record of what the line shows and what it is filtered by; without the id and the
 *     version, which the document has
 */
public record Row<R extends Record>(LocalDate day, SearchText search, R shown) {}
