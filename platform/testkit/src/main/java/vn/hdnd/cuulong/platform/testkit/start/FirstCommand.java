package vn.hdnd.cuulong.platform.testkit.start;

/**
 * A command that a new service accepts, and the list that shows its result.
 *
 * @param root the prefix of all paths of the service, such as {@code /api/petitions/v1}
 * @param path of the command below it, and of the list that shows the result
 * @param body the command
 * @param topic the topic of its event
 * @param token of an account that may send it
 * @param council of that account
 */
public record FirstCommand(
    String root, String path, String body, String topic, String token, String council) {}
