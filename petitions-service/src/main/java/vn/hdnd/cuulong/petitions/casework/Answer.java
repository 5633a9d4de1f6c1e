package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer of the competent body: its day, author and gist. */
public record Answer(
    LocalDate answeredOn,
    String agency,
    @Nullable String documentNumber,
    @Nullable String summary) {}
