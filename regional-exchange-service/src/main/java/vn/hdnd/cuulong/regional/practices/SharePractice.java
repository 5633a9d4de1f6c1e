package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/**
 * Share a practice with the region.
 *
 * @param decision the council's decision, as an office cites it
 */
public record SharePractice(LocalDate sharedOn, String decision) {}
