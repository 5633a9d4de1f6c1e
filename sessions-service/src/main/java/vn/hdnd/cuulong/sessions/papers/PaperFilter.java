package vn.hdnd.cuulong.sessions.papers;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * A filter for papers; null means any.
 *
 * @param q words of title, number and issuer, with or without diacritics
 */
public record PaperFilter(
    @Nullable AggregateId<Session> sessionId,
    @Nullable Integer agendaItem,
    @Nullable PaperKind kind,
    @Nullable PaperState state,
    @Nullable String q) {}
