package vn.hdnd.cuulong.sessions.polls;

import java.time.Instant;

/** Why a poll has no effect, and since when. */
public record Annulment(String reason, Instant at) {}
