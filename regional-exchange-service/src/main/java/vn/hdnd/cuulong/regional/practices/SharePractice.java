package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/**
 * Share a practice with the region.
 *
 * @param decision what the council decided it by, as an office cites it
 */
public record SharePractice(LocalDate sharedOn, String decision) {}
