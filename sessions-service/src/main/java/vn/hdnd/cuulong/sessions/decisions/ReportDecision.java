package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Command: a decision was reported at a session, on a day of it. */
public record ReportDecision(AggregateId<Session> sessionId, LocalDate day) {}
