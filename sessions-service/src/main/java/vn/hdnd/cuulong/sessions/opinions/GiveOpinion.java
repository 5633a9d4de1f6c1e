package vn.hdnd.cuulong.sessions.opinions;

import org.jspecify.annotations.Nullable;

/**
 * Command: a deputy answers.
 *
 * @param edition the edition of the question that the deputy has read
 */
public record GiveOpinion(Stance stance, @Nullable String reasons, int edition) {}
