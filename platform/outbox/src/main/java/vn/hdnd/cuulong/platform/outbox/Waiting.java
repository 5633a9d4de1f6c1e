package vn.hdnd.cuulong.platform.outbox;

/**
 * An aggregate that may have events waiting.
 *
 * @param since when, in milliseconds
 */
record Waiting(String id, long since) {}
