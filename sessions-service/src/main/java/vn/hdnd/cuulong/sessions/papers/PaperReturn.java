package vn.hdnd.cuulong.sessions.papers;

import java.time.Instant;

/** That the office sent a version back. */
public record PaperReturn(int version, String reason, Instant at) {}
