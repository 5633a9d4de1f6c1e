package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;

/** Why nobody's opinion is asked any more, and since when. */
public record Cancellation(String reason, Instant at) {}
