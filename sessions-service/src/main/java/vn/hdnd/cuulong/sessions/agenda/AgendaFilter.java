package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** A filter for agendas; null means any. */
public record AgendaFilter(@Nullable AggregateId<Session> sessionId, @Nullable AgendaStage stage) {}
