package vn.hdnd.cuulong.sessions.deputies;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A filter for deputies; null means any.
 *
 * @param q words of the name, with or without diacritics
 */
public record DeputyFilter(
    @Nullable AggregateId<CouncilTerm> termId, @Nullable DeputyState state, @Nullable String q) {}
