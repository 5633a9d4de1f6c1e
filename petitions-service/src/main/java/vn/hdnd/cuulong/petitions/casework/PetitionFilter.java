package vn.hdnd.cuulong.petitions.casework;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;

/**
 * A filter for petitions; null means any.
 *
 * @param year of receipt
 * @param q words, with or without diacritics, or a code
 */
public record PetitionFilter(
    @Nullable Integer year,
    @Nullable PetitionKind kind,
    @Nullable PetitionStatus status,
    @Nullable Boolean eligible,
    @Nullable String q) {}
