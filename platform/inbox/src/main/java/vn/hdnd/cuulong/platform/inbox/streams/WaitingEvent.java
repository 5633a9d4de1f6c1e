package vn.hdnd.cuulong.platform.inbox.streams;

import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/**
 * An event as the streams keep it until a program comes that knows its version.
 *
 * @param timestamp of the message, in milliseconds
 */
public record WaitingEvent(ReceivedEvent event, long timestamp) {}
