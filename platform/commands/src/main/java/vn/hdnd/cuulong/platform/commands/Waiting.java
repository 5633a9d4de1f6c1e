package vn.hdnd.cuulong.platform.commands;

/**
 * An aggregate that may have events waiting.
 *
 * @param since when, in milliseconds
 */
public record Waiting(String id, long since) {}
