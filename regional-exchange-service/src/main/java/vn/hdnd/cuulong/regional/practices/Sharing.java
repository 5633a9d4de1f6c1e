package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/** That a practice was shared, and by which decision of its council. */
public record Sharing(LocalDate sharedOn, String decision) {}
