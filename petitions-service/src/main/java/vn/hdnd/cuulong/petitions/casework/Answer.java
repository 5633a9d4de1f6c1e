package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What which body answered, and when. */
public record Answer(
    LocalDate answeredOn,
    String agency,
    @Nullable String documentNumber,
    @Nullable String summary) {}
