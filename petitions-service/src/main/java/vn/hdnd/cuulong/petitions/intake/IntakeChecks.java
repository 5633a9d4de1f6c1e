package vn.hdnd.cuulong.petitions.intake;

/**
 * The checks of the paper at the counter. They are answers to questions, never the sender's data,
 * which stays in the paper file.
 *
 * @param vietnamese written in Vietnamese
 * @param dated bears a day, month and year
 * @param senderNamed names its sender
 * @param addressGiven gives the sender's address
 * @param signed bears a signature or a fingerprint
 * @param contentClear has the content that its kind needs: a complaint the body, content, reason
 *     and demand; a denunciation who did what
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
