package vn.hdnd.cuulong.petitions.casework;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;

/**
 * Which petitions are wanted; what is null does not matter.
 *
 * @param year of receipt
 * @param q words, with or without marks, or a code
 */
public record PetitionFilter(
    @Nullable Integer year,
    @Nullable PetitionKind kind,
    @Nullable PetitionStatus status,
    @Nullable Boolean eligible,
    @Nullable String q) {}
