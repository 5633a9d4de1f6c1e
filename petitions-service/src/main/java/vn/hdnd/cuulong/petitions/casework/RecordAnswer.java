package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record the competent body's answer.
 *
 * @param agency the body that answered
 * @param summary the gist of the answer; none for a denunciation
 */
public record RecordAnswer(
    LocalDate answeredOn,
    String agency,
    @Nullable String documentNumber,
    @Nullable String summary) {}
