package vn.hdnd.cuulong.demo.requests;

/**
 * The id of the aggregate that another command creates, unknown before that command is answered.
 *
 * @param key of that command
 */
public record IdOf(String key) {}
