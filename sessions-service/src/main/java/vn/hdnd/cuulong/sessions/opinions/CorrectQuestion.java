package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;

/** Command: correct a mistyped question or deadline. */
public record CorrectQuestion(Question question, Instant deadline, String reason) {}
