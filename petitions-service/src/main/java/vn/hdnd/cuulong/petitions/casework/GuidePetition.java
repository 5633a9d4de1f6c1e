package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Give the sender guidance: which body is competent, or what the petition lacks.
 *
 * @param text the gist of the guidance; none for a denunciation
 */
public record GuidePetition(
    LocalDate guidedOn, @Nullable String documentNumber, @Nullable String text) {}
