package vn.hdnd.cuulong.bench.peers.load;

/**
 * A command and the data of its event.
 *
 * @param lamp id of the aggregate, and the key of the record on the topic
 * @param sequence 1 for the first change of a lamp; also the resulting version
 * @param asked when the command was due, by this process's clock of nanoseconds
 * @param note filler that makes the event's JSON as long as every other's
 */
public record Change(String lamp, long sequence, long asked, String note) {}
