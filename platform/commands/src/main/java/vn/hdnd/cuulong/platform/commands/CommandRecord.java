package vn.hdnd.cuulong.platform.commands;

import java.util.List;
import vn.hdnd.cuulong.platform.events.Answer;

/**
 * An aggregate's record of a command, so that the same key gives the same answer.
 *
 * @param version the aggregate's version after it
 */
public record CommandRecord(
    String key, String fingerprint, long version, List<String> eventTypes, Answer answer) {}
