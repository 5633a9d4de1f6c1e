package vn.hdnd.cuulong.sessions.deputies;

/**
 * Command: correct what the directory says of a deputy.
 *
 * @param details all of it, as it is right
 * @param reason why; published with the correction
 */
public record CorrectDeputy(DeputyDetails details, String reason) {}
