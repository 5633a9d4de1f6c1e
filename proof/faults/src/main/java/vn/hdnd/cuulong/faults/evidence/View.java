package vn.hdnd.cuulong.faults.evidence;

/**
 * A document of a read view.
 *
 * @param of collection of the aggregates that the view shows
 * @param id of the aggregate that it shows
 * @param applied sequence of the last event in it
 */
public record View(String service, String collection, String of, String id, long applied) {}
