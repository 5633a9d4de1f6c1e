package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Instant;

/** Why a secret ballot has no effect, and since when. */
public record Annulled(String reason, Instant at) {}
