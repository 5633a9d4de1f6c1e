package vn.hdnd.cuulong.platform.testkit.start;

/**
 * A command that a new service takes, and where what it made shows.
 *
 * @param root what all paths of the service begin with, such as {@code /api/petitions/v1}
 * @param path of the command below it, and of the list that shows what was made
 * @param body the command
 * @param topic where its event goes
 * @param token of somebody who may do it
 * @param council of that account
 */
public record FirstCommand(
    String root, String path, String body, String topic, String token, String council) {}
