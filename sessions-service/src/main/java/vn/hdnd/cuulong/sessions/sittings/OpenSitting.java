package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * Command: open a sitting.
 *
 * @param number running within the session
 * @param day today
 */
public record OpenSitting(AggregateId<Session> sessionId, int number, LocalDate day) {}
