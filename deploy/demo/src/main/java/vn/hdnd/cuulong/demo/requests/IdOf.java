package vn.hdnd.cuulong.demo.requests;

/**
 * The id of what another command made, not known before that command is answered.
 *
 * @param key of that command
 */
public record IdOf(String key) {}
