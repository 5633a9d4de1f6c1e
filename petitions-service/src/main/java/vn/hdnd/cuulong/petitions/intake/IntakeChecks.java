package vn.hdnd.cuulong.petitions.intake;

/**
 * What the counter saw on the paper. These are answers to questions, never the sender's particulars
 * themselves, which stay in the paper file.
 *
 * @param vietnamese written in Vietnamese
 * @param dated bears a day, month and year
 * @param senderNamed names its sender
 * @param addressGiven gives the sender's address
 * @param signed bears a signature or a fingerprint
 * @param contentClear says what its kind has to say: a complaint the body, content, reason and
 *     demand; a denunciation who did what
 * @param alreadyHandled is with the competent body already, or was guided before on the same
 *     content
 */
public record IntakeChecks(
    boolean vietnamese,
    boolean dated,
    boolean senderNamed,
    boolean addressGiven,
    boolean signed,
    boolean contentClear,
    boolean alreadyHandled) {}
