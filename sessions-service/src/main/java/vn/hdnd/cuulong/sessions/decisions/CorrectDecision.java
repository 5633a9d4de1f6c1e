package vn.hdnd.cuulong.sessions.decisions;

/** Command: correct what was mistyped. */
public record CorrectDecision(DecisionDetails details, String reason) {}
