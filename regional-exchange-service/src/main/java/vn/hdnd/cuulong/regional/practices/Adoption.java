package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** The adoption of a practice by another council. */
public record Adoption(CouncilId council, LocalDate adoptedOn, String note) {}
