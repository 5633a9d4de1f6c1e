package vn.hdnd.cuulong.platform.commands;

/**
 * An aggregate's state at a version.
 *
 * @param version 1 for the first write, one more for each further command
 */
public record Versioned<S>(String id, String council, long version, S state) {}
