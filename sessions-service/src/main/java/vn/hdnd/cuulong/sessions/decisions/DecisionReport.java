package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Where and when a decision was reported to the council. */
public record DecisionReport(AggregateId<Session> sessionId, LocalDate day) {}
