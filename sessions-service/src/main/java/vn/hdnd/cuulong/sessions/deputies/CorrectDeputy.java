package vn.hdnd.cuulong.sessions.deputies;

/**
 * Command: correct what the directory says of a deputy.
 *
 * @param details all of it, as it is right
 * @param reason why; kept in the record, never published
 */
public record CorrectDeputy(DeputyDetails details, String reason) {}
