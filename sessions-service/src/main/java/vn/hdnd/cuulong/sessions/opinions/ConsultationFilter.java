package vn.hdnd.cuulong.sessions.opinions;

import org.jspecify.annotations.Nullable;

/**
 * A filter for consultations; null means any.
 *
 * @param waitingFor the account of a deputy from whom an opinion is still expected
 */
public record ConsultationFilter(
    @Nullable Integer year,
    @Nullable ConsultationStage stage,
    @Nullable String waitingFor,
    @Nullable String q) {}
