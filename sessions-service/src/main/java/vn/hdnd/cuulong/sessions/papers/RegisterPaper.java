package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Command: put a paper on the list of a session's papers. */
public record RegisterPaper(AggregateId<Session> sessionId, PaperDetails details) {}
